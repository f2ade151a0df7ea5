### The page of paper saved.

paper-saved = 节约的纸张
paper-lede = 本届会议的发言在此阅读。若用纸张分发，无论是否有人阅读，每篇发言都要为全场印制。
paper-statements = 发言数
paper-pages-each = 每篇发言的页数
paper-copies-each = 纸质分发时每篇发言的份数
paper-sheets-each = 每份张数（{ $sides ->
    [one] 单面印刷
   *[two] 双面印刷
}）
paper-pages = 纸质页数
paper-sheets = 纸质张数
paper-on-request = 按需印制
paper-printed = { $copies } 份，{ $sheets } 张
paper-sheets-saved = 节约张数
paper-how = 计算方法
paper-formula = 纸质页数 = 发言数 × 每篇页数 × 份数。纸质张数 = 发言数 × 每份张数 × 份数；双面印刷时，每份张数为页数的一半，向上取整。节约张数 = 纸质张数减去按需印制的张数。
paper-figures = 页数和份数由本届会议提供，并非实测；发言为在此公开的发言。

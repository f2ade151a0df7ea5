# What revisions of a statement changed, where the body lets it be read.

revisions = 订正对照
revisions-compare = 与被取代的文本对照
revisions-title = 发言文本的订正对照：{ $title }
revisions-description = 历次订正对文本的改动
revisions-of = { $language }，{ $date }订正
revisions-changed = { $count ->
    [0] 文字没有不同。
   *[other] { $count }个段落有改动。
}
revisions-same = { $count ->
   *[other] { $count }个段落没有改动。
}
revisions-in-force = 现行文本

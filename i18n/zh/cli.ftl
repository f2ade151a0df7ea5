# 命令行用语。

## 问题：各部分前面的词。

finding-error = 错误
finding-warning = 警告
finding-help = 提示

## 帮助

cli-about = 无纸化会议门户静态网站，六种语文。
cli-option-site = 网站所在文件夹
cli-option-lang = 提示所用语文：ar、zh、en、fr、ru或es
cli-build = 生成网站
cli-build-out = 存放所生成网站的文件夹
cli-build-now = 按此时刻而非当前时间生成
cli-build-base-url = 网站的网址，用以代替site.toml中的网址
cli-build-report = 将所做工作以JSON格式写入此文件
cli-build-audience = 面向的对象：public、participants或podium
cli-build-watch = 文件一有变动即重新生成
cli-build-dry-run = 仅说明哪些内容将公开、更改或消失
cli-build-confirm = 即使policies.confirm要求确认，仍发布此项更改
cli-build-format = 供终端显示（human）或供评论使用（markdown）
cli-build-private = 阅读记录者可以知悉保密内容：即使设有环境变量 CI，也写出名称
cli-check = 检查网站文件并列出所有问题
cli-check-now = 按此时刻而非当前时间检查
cli-check-format = 供人阅读（human）或供程序读取（json）
cli-serve = 生成网站，在本机上提供访问，文件一有变动即重新生成
cli-serve-port = 监听的端口
cli-serve-now = 按此时刻而非当前时间生成
cli-search = 在已生成的网站中搜索，语言由 --lang 指定
cli-search-out = 网站生成到的文件夹
cli-search-limit = 显示多少条结果
cli-search-json = 以 JSON 格式显示结果
cli-search-queries = 逐行搜索此文件的内容，每行的结果显示为一行 JSON
cli-search-query = 要搜索的内容
cli-init = 新建自己的网站
cli-init-folder = 新建网站的文件夹

## 生成和检查

cli-no-findings = 没有发现问题。
cli-findings-more = ……另有 { $count } 个同类警告（{ $code }）。用papersmart check可全部列出。
cli-findings = { $errors ->
    [0] 没有错误
   *[other] { $errors }个错误
}，{ $warnings ->
    [0] 没有警告
   *[other] { $warnings }个警告
}。
cli-built = 共{ $pages }页。写入：{ $written }。删除：{ $deleted }。用时：{ $milliseconds }毫秒。
cli-not-built = 未生成任何内容：请先更正上述错误。已发布的内容保持不变。
cli-would-appear = { $count ->
    [0] 不会有新内容公开。
   *[other] 将公开 { $count } 个地址：
}
cli-would-change = { $count ->
    [0] 不会有内容更改。
   *[other] 将更改 { $count } 个地址：
}
cli-would-vanish = { $count ->
    [0] 不会有内容消失。
   *[other] 将消失 { $count } 个地址：
}
cli-would-more = ……另有 { $count } 个
cli-nothing-published = 尚未发布任何内容。不加 --dry-run 即会发布。
cli-confirm-first = 输出文件夹中尚无网站（policies.confirm.first）。
cli-confirm-vanishing = 未经取消发布或撤回而将消失的地址：{ $count } 个。无须确认的上限：{ $limit } 个（policies.confirm.vanishing）。
cli-confirm-releases = 将同时公开的地址：{ $count } 个。无须确认的上限：{ $limit } 个（policies.confirm.releases）。
cli-confirm-waiting = 一并等待的已取消发布或撤回的发言的网页和文件：{ $count } 个。请立即确认此项更改，或撤销其余更改。
cli-confirm-how = 须由人员确认此项更改后方予发布：请以相同选项加 --confirm { $code } 重新生成。
cli-confirm-other = --confirm { $code } 所指的是另一项更改。
cli-confirm-preview = 此处仅为预览。生成网站时会要求确认。
cli-session-stopped = 届会{ $session }有错误，未予生成。其已发布的网页保持不变。
cli-session-absent = 届会{ $session }有错误，未予生成，输出文件夹中也没有其任何网页。请先更正错误，再行发布。
cli-waiting = 本网站正在由另一进程生成或修改，等待其结束。
cli-progress-pages = 页
cli-failed = 未能完成操作：{ $reason }
cli-not-ours = 文件夹“{ $path }”不是空的，也不是由papersmart创建的。请用“--out”另选一个文件夹，或清空此文件夹。
cli-other-edition = 文件夹“{ $path }”中是面向{ $audience }的版本。请用“--out”另选一个文件夹：不同版本绝不能混在一起。
cli-watching = 正在留意文件变动。按Ctrl+C结束。
cli-serving = 网站地址：{ $address }
cli-port = 端口{ $port }无法使用（{ $reason }）。请用“--port”另选一个端口。
cli-init-done = 新网站已建在“{ $path }”中。请编辑其中的文件，然后运行：papersmart --site { $path } serve
cli-init-exists = 文件夹“{ $path }”中已有网站。未作任何改动。

## 搜索

cli-search-found = { $count ->
    [0] 未找到任何页面。
   *[other] 找到 { $count } 个页面。
}
cli-search-language = 没有“{ $language }”这种语言的索引。请选择 ar、zh、en、fr、ru 或 es。
cli-search-nothing = { $path } 中没有搜索索引。请先生成网站：papersmart build --out { $path }
cli-search-format = { $path } 中的搜索索引版本不为本程序所知。请重新生成网站。
cli-search-damaged = { $path } 中的搜索索引已损坏或不完整。请重新生成网站。

## Wrong command lines and the frame of the help

cli-usage = 用法
cli-commands = 命令
cli-options = 选项
cli-option-help = 显示本帮助
cli-option-version = 显示版本
cli-unknown-argument = 没有选项{ $argument }。
cli-unknown-command = 没有命令{ $argument }。
cli-missing-argument = 缺少{ $argument }。
cli-bad-value = { $argument }的值不能是“{ $value }”。
cli-given-twice = { $argument }重复，或与其他选项冲突。
cli-see-help = 请看：papersmart --help

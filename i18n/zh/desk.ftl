# 秘书处修改内容所用命令的用语。

## 帮助

cli-statement = 接收、发布和撤回发言稿
cli-statement-lang = 文本的语文，如 en 或 pt；如不注明，则以文件名为准，或为一切可行的版本
cli-statement-receive = 登记一份发言稿或其另一语文版本；文件只复制，原件留在原处
cli-statement-receive-files = 文本（.md）和文件，每种语文一份或多份；没有文本的发言则不需要
cli-statement-receive-id = 为这份发言稿添加语文；与 --meeting 或 --entry 并用时，为新发言稿的标识符
cli-statement-stage = 将文本送交主席和口译员；发布前仍保密
cli-statement-release = 发布文本
cli-statement-release-delivered = 记录发言刚刚进行
cli-statement-revise = 以其他文件取代一份文本；先前的文件重新保密
cli-statement-revise-files = 新文本（.md）和文件
cli-statement-recall = 取消发布误发的文本
cli-statement-withdraw = 应代表团要求撤回文本
cli-statement-withdraw-reason = 理由：requested 或 superseded，或六种语文各以 LANG=文本 注明一次
cli-statement-list = 按发言顺序列出等待处理的发言
cli-speakers = 管理会议的发言名单
cli-speakers-inscribe = 将发言者列入名单
cli-speakers-reply = 将行使答辩权的发言列入名单
cli-speakers-reorder = 调整名单上一项登记的位置
cli-speakers-deliver = 记录发言已进行
cli-speakers-deliver-release = 同时发布发言稿
cli-speakers-deliver-without-text = 如无发言稿，则登记一份没有文本的发言
cli-speakers-deliver-at = 发言时间，如果不是现在
cli-speakers-defer = 记录推迟发言
cli-speakers-defer-all-of = 本次会议名单上所有尚未发言者
cli-speakers-defer-to = 登记转入哪次会议的名单
cli-speakers-absent = 记录发言者被叫到时缺席
cli-speakers-withdraw = 记录退出名单
cli-meeting = 改期、取消、暂停、恢复和结束会议
cli-meeting-move = 更改会议的时间或会议室
cli-meeting-move-start = 新的开始时间，以届会所在时区为准
cli-meeting-move-end = 新的结束时间；如不注明，会议时长不变
cli-meeting-move-room = 新的会议室：本届会议所用会议室的名称，或六种语文各以 LANG=文本 注明一次
cli-meeting-cancel = 取消会议
cli-meeting-suspend = 暂停会议
cli-meeting-resume = 恢复已暂停的会议
cli-meeting-adjourn = 散会：会议已举行
cli-document = 发布文件
cli-document-release = 立即或在指定时间发布一份文件
cli-document-release-symbol = 文件的文号或标识符
cli-document-release-at = 发布时间；如无时差，以届会所在时区为准
cli-desk-now = 以此时刻代替现在执行命令
cli-desk-quiet-names = 以代号代替可能保密的名称；设有环境变量 CI 时一律如此
cli-desk-statement = 发言稿：标识符、机构/届会/ID 或代号
cli-desk-meeting = 会议：标识符，或机构/届会/ID
cli-desk-entry = 发言名单上的登记：标识符、机构/届会/ID 或代号
cli-desk-speaker = 发言者的标识符
cli-desk-on-behalf-of = 还代表谁发言（标识符）
cli-desk-item = 议程项目的标识符或编号
cli-desk-kind = 发言类别：statement、introduction、explanation-before、explanation-after、point-of-order、right-of-reply 或 written
cli-desk-role = as-delivered 或 courtesy-translation
cli-desk-posting = public 或 interpreters-only
cli-desk-access = 对象：public、participants 或 podium
cli-desk-check-against-delivery = 文本注明“以实际发言为准”
cli-desk-title = 标题，以 LANG=文本 注明，每种语文一次
cli-desk-order = 在本次会议各项发言中的位置
cli-desk-id = 新登记的标识符
cli-desk-session = 届会：机构/届会
cli-desk-json = 以 JSON 格式显示
cli-desk-first = 列于所有登记之前
cli-desk-last = 列于所有登记之后
cli-desk-before = 列于此项登记之前
cli-desk-after = 列于此项登记之后

## 已完成的操作

desk-received = 已收到：{ $statement }（{ $languages ->
    [none] 没有文本
   *[other] { $languages }
}）。发布前保密。提交的文件留在原处。
desk-received-for = 已归入发言名单上的登记 { $entry }。
desk-seen-encrypted = { $file } 已加密：它要求密码，或禁止某些操作。读者和朗读软件可能无法打开；请索取未加保护的文件。
desk-seen-active = { $file } 含有活动内容：脚本，或自行启动的操作。发布前请索取普通副本。
desk-seen-attachments = { $file } 内含其他文件。这些文件将一并发布；发布前请先查看。
desk-seen-image-only = { $file } 仅为图像：无法从中读出文本。其页面会说明这一点，并告知读者向何处索取无障碍版本。
desk-seen-poor-text = { $file } 的文本识别可信度低。搜索可以找到，但有错误。
desk-seen-damaged = { $file } 的部分页面已损坏。发布前请先打开查看。
desk-seen-unread = { $file } 无法完整读取。发布前请先打开查看。
desk-staged = 已送交主席和口译员：{ $statement }（{ $languages }）。
desk-released = 已发布：{ $statement }（{ $languages }）。下次生成网站时公开。
desk-revised = 已取代：{ $statement }（{ $languages }）。先前的文件保密留存。
desk-recalled = 已取消发布：{ $statement }（{ $languages }）。下次生成网站时撤下。
desk-withdrawn = 已撤回：{ $statement }（{ $languages }）。下次生成网站时撤下。
desk-spoken = 已记录发言：{ $statement }。
desk-inscribed = 已列入发言名单：{ $entry }。
desk-reordered = { $entry } 的位置已调整。
desk-delivered = 已发言：{ $entry }。
desk-deferred = 推迟发言：{ $entry }。
desk-absent = 已记录缺席：{ $entry }。
desk-left = 已退出名单：{ $entry }。
desk-meeting-moved = 日程已载入会议“{ $meeting }”的新时间或新会议室。
desk-meeting-done = { $act ->
    [cancel] 会议“{ $meeting }”已取消。
    [suspend] 会议“{ $meeting }”已暂停。
    [resume] 会议“{ $meeting }”已恢复。
   *[adjourn] 会议“{ $meeting }”已散会。
}
desk-document-released = 已发布：{ $document }。下次生成网站时公开。
desk-document-later = { $document } 将在下列时间发布：{ $at }。
desk-document-waits = 在以下语文版本齐备之前，{ $document } 仍保密：{ $languages }。
desk-list-empty = 没有等待处理的发言。
desk-list-no-text = 尚无文本
desk-list-unread = 届会 { $session } 的文件无法读取，其中等待的内容未列出。

## 撤回理由

desk-reason-requested = 应代表团要求
desk-reason-superseded = 已由另一文本取代

## 未执行的原因

desk-nothing-changed = 未作任何更改。
desk-files-stay = 提交的文件留在原处。
desk-interpreters-only = { $statement }（{ $lang }）仅供口译员使用，其文本一律不发布。如代表团同意公布，请先更正其 statement.toml 中的“posting”。
desk-version-state = { $statement }（{ $lang }）不能{ $act ->
    [stage] 送交主席和口译员
    [release] 发布
    [revise] 被取代
    [recall] 取消发布
   *[withdraw] 撤回
}：其状态为“{ $state }”。{ $instead ->
    [none] 不能再作任何处理。新的文本作为新的发言稿接收。
   *[other] 可以执行：{ $instead }
}
desk-version-unclear = { $statement }（{ $lang }）的状态与其时间不一致。查明原因：papersmart check
desk-clock-moved-back = { $statement }（{ $lang }）有一项记录晚于现在：{ $at }。请检查本机的时钟或 --now。
desk-no-version = { $statement } 没有“{ $lang }”文本，只有：{ $there }。
desk-no-text = { $statement } 尚无文本。请先接收：papersmart statement receive FILE --id { $statement }
desk-version-there = { $statement } 已有“{ $lang }”文本。如要取代：papersmart statement revise { $statement } FILE --lang { $lang }
desk-statement-there = 已有发言稿 { $statement }。如要添加语文，请勿使用 --meeting 和 --entry。
desk-whole-statement = 为 { $statement } 添加语文时只能注明文件、--lang 和 --role，不能使用 { $options }。涉及整份发言稿的内容，请在其 statement.toml 中更正。
desk-entry-filed = 已为 { $entry } 登记 { $statement }。如要为其添加语文：papersmart statement receive FILE --id { $statement }
desk-entry-elsewhere = { $entry } 在会议“{ $there }”的名单上，不在“{ $meeting }”的名单上。请省略 --meeting，或指明另一项登记。
desk-text-there = { $statement } 只能有一个 { $file }，该位置已被占用。如其文件夹中有同名文件，请先移至别处。
desk-file-there = { $file } 已登记：其内容与 { $statement } 完全相同。
desk-file-language = { $file } 的语文不明。请以 --lang 注明，或在文件名中注明，如 statement.fr.pdf。
desk-file-type = { $file } 属于不公布的类型。请提交 Markdown（.md）、PDF 或其他常用格式。
desk-file-empty = { $file } 是空的，或者不是文件。
desk-file-unreadable = 无法读取 { $file }（{ $reason }）。
desk-file-kind = { $file } 与其名称所示的类型不符。请改用其真实类型的扩展名，或提交另一个文件。
desk-file-large = { $file } 过大，或解压后过大。请提交较小的文件。
desk-refused-encrypted = { $file } 已加密，本网站不接受此类文件（content/site.toml 中的 policies.refuse）。
desk-refused-unread = { $file } 未能读到末尾，因此不知道其中是否有本网站拒收的内容。
desk-refused-active = { $file } 含有活动内容，本网站不接受此类文件（content/site.toml 中的 policies.refuse）。
desk-refused-attachments = { $file } 内含其他文件，本网站不接受此类文件（content/site.toml 中的 policies.refuse）。
desk-languages-of-files = 请对所有文件注明一次 --lang，或按文件顺序逐一注明。
desk-needs-file = 缺少文件。
desk-needs-meeting = 属于哪次会议？请注明 --meeting、--entry 或 --id。
desk-needs-speaker = 谁发言？请注明 --speaker，或以 --entry 注明发言名单上的登记。
desk-needs-id = 找不到可用的标识符。请以 --id 注明。
desk-nothing-filed = { $entry } 没有登记的发言稿，无可发布。请以 --entry { $entry } 接收，或以 --without-text 记录发言。
desk-entry-status = { $entry } 不能{ $act ->
    [deliver] 发言
    [defer] 推迟发言
    [absent] 记为缺席
   *[withdraw] 退出名单
}：其状态为“{ $status }”。{ $instead ->
    [none] 不能再作任何处理。
   *[other] 可以执行：{ $instead }
}
desk-nobody-waits = 会议“{ $meeting }”名单上的人均已发言或退出名单。
desk-meeting-state = 会议“{ $meeting }”不能{ $act ->
    [move] 改期
    [cancel] 取消
    [suspend] 暂停
    [resume] 恢复
   *[adjourn] 散会
}：其状态为“{ $state }”。{ $instead ->
    [none] 不能再作任何处理。
   *[other] 可以执行：{ $instead }
}
desk-moved-nowhere = 会议“{ $meeting }”改到何时何地？请注明 --start、--end 或 --room。
desk-unknown-room = 本届会议没有名为“{ $room }”的会议室。请以六种语文注明新的会议室：--room en=… --room fr=…，余类推。
desk-unknown-reason = “{ $reason }”不是备有六种语文的理由；备有的是{ $known }。请以 LANG=文本 注明其他理由，六种语文各一次。
desk-languages-missing = 缺少下列语文的文本：{ $languages }。请以全部六种语文注明，或不注明。
desk-document-public = { $document } 已经发布。
desk-document-waits-now = { $document } 已经发布，只因缺少下列语文版本而仍保密：{ $languages }。请将这些文件添加到 documents.toml。
desk-document-restricted = { $document } 并非对所有人开放（访问权限：{ $access }）。如要发布，须在 documents.toml 中以“derestrict”注明日期和理由。
desk-time-unclear = 由于时钟调整，{ $zone } 没有 { $time } 这一时间，或这一时间出现两次。请注明时差，如 2026-04-27T10:00:00+02:00。
desk-session-over = 届会 { $session } 已关闭：可接受补充、取消发布和撤回。如需其他更改，请先重新开启：papersmart session reopen { $session } --reason TEXT
desk-other-session = { $name } 所指的届会不是其他选项所指的 { $session }。
desk-unknown-session = 没有届会 { $name }。
desk-unknown-statement = 即将举行或正在举行的届会中没有发言稿“{ $name }”。如属其他届会，请写机构/届会/ID。
desk-unknown-meeting = 即将举行或正在举行的届会中没有会议“{ $name }”。如属其他届会，请写机构/届会/ID。
desk-unknown-entry = 即将举行或正在举行的届会的发言名单上没有登记“{ $name }”。
desk-unknown-document = 即将举行或正在举行的届会中没有文件“{ $name }”。如属其他届会，请以 --session 注明。
desk-ambiguous = “{ $name }”不止一处：{ $sessions }。请写机构/届会/ID；如为文件，请以 --session 注明届会。

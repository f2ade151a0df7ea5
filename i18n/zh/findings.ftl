# 网站文件可能出现的问题。每个问题有一条消息，说明何处有何问题；另有一条提示，说明如何处理。

## 文件

finding-missing-file = 缺少文件“{ $file }”。
    .help = 请创建该文件，或将其放回原处。内容参考说明列有该文件应含的内容。
finding-unreadable-file = 无法读取文件“{ $file }”（{ $reason }）。
    .help = 请检查它是否为文件，以及是否有权读取。
finding-too-large = 文件“{ $file }”超过{ $limit } MiB。
    .help = 请拆分文本，或改以附加文件的形式发布。
finding-not-utf8 = 文件“{ $file }”自此处起不是UTF-8文本。
    .help = 请以UTF-8编码保存该文件。
finding-bad-syntax = 此处不是有效的TOML：{ $detail }。
    .help = 请查看此处或紧接其前是否缺少引号、括号或等号。更正之后才能检查本文件的其他问题。
finding-unknown-file = 文件“{ $file }”不会被读取。
    .help = { $suggestion ->
        [none] 请将其删除或移至别处：它不是网站的组成部分。
       *[other] 是否应为“{ $suggestion }”？请改名，或移至别处。
    }
finding-bad-name = “{ $name }”不是标识符，因此不能用作此文件或文件夹的名称。
    .help = 请使用小写拉丁字母、数字和连字符，最多64个字符，以字母或数字开头。
finding-bad-text-name = “{ $name }”不是语文的名称。
    .help = 请以文本的语文命名，如en.md或pt.md。
finding-bad-page-name = “{ $name }”不是有效的网页文件名。
    .help = 请命名为SLUG.LANG.md，如about.en.md，语文须为ar、zh、en、fr、ru和es六种之一。
finding-leaves-folder = 路径“{ $path }”超出其所属文件夹。
    .help = 请使用普通的相对路径和正斜杠，并将文件复制到该文件夹中，不要使用链接。

## 键和类型

finding-missing-key = 缺少“{ $key }”。
    .help = 请添加“{ $key }”：此处必须有该键。
finding-unknown-key = 此处没有“{ $key }”这个键。
    .help = { $suggestion ->
        [none] 请将其删除，或在内容参考说明中查找正确的名称。
       *[other] 是否应为“{ $suggestion }”？
    }
finding-wrong-type = “{ $key }”应为{ $expected ->
        [string] 带引号的文本
        [integer] 整数
        [boolean] true或false
        [array] 方括号内的列表
        [table] 花括号内的表
        [date] 日期，如2026-04-27
        [local-time] 当地时间，如2026-04-27T10:00:00，不带时差
        [instant] 时刻，如2026-04-27T10:00:00+02:00，带时差
       *[other] { $expected }
    }，但实际为{ $found ->
        [string] 文本
        [integer] 整数
        [float] 小数
        [boolean] true或false
        [datetime] 其他形式的日期或时间
        [array] 列表
        [table] 表
       *[other] { $found }
    }。
    .help = 请按该形式填写。
finding-unknown-word = “{ $found }”不是“{ $key }”可用的值。
    .help = { $suggestion ->
        [none] 请使用下列值之一：{ $allowed }。
       *[other] 是否应为“{ $suggestion }”？可用的值有：{ $allowed }。
    }
finding-empty-text = “{ $key }”为空。
    .help = 请填写文本；如非必填，请删除该键。
finding-empty-list = “{ $key }”至少须有一个条目。
    .help = 请添加条目。
finding-missing-language = “{ $key }”缺少下列语文：{ $languages }。
    .help = 请添加这些语文的文本：此项必须六种语文齐全。
finding-no-language = “{ $key }”没有任何语文的文本。
    .help = 请至少添加原文。
finding-untranslated = “{ $key }”尚无下列语文：{ $languages }。
    .help = 这些语文的网页将显示原文并标明其语文。有译文时请添加。

## 值

finding-bad-id = “{ $found }”不是标识符，而“{ $key }”应为标识符。
    .help = 请使用小写拉丁字母、数字和连字符，最多64个字符，以字母或数字开头。
finding-bad-session = “{ $key }”中的“{ $found }”不是届会的写法。
    .help = 请用各自文件夹的名称，写成BODY/SESSION。
finding-bad-item = “{ $key }”中的“{ $found }”不是另一届会议议程项目的写法。
    .help = 请写成BODY/SESSION#ITEM，其中ITEM为项目的标识符。
finding-bad-symbol = “{ $found }”不是文号。
    .help = 请按印发的文号填写，使用拉丁字母和数字，最多100个字符。其中可能混入了其他文字的形似字母。
finding-bad-digest = “{ $found }”不是SHA-256摘要。
    .help = 请填写64位十六进制数字。
finding-bad-colour = “{ $found }”不是颜色值，不能用于“{ $key }”。
    .help = 请填写#和六位十六进制数字，例如#12304f。
finding-bad-language = “{ $key }”中的“{ $found }”不是语文标签。
    .help = 请按通常写法填写BCP 47标签，如fr、zh或pt-BR。
finding-not-official = “{ $key }”中的“{ $found }”不是六种正式语文之一。
    .help = 请使用ar、zh、en、fr、ru或es。
finding-bad-time-zone = “{ $found }”不是已知的时区。
    .help = 请填写IANA名称，如Europe/Zurich。
finding-bad-date = “{ $key }”中的“{ $found }”在日历中不存在。
    .help = 请检查日期和时间。
finding-bad-number = “{ $found }”不是“{ $key }”可用的数字。
    .help = 请填写不小于零的整数。
finding-bad-address = “{ $key }”中的“{ $found }”不是此处可用的地址。
    .help = 请填写不含空格的完整地址，开头须为下列之一：{ $allowed }。
finding-bad-pattern = “{ $key }”中的“{ $found }”不是地址格式。
    .help = 请填写以https://开头的地址，其中须同时含有{ "{lang}" }和{ "{symbol}" }。
finding-bad-media-type = “{ $found }”不是媒体类型。
    .help = 请按application/pdf的形式填写，使用小写字母。
finding-bad-channel = “{ $found }”不是录音或录像的声道。
    .help = 请填写floor、sign或语文标签。
finding-bad-relation = “{ $found }”不能作为此种关系的对象。
    .help = 请填写会议文件的标识符或文号；如为record-of，请填写会议的标识符。
finding-unknown-state = 国家名录中没有“{ $found }”。
    .help = { $suggestion ->
        [NONE] 请用大写字母填写该国的ISO 3166-1三字母代码（alpha-3）。
       *[other] 是否应为{ $suggestion }？请用大写字母填写该国的ISO 3166-1三字母代码（alpha-3）。
    }
finding-path-or-href = 一个文件应有路径或地址，二者取一。
    .help = 本届会的文件请保留“path”，其他主机上的文件请保留“href”，不要两者并用。

## 引用

finding-unknown-item = 本届会没有议程项目“{ $id }”。
    .help = { $suggestion ->
        [none] 请使用agenda.toml中某个项目的标识符，或添加该项目。
       *[other] 是否应为“{ $suggestion }”？如不是，请在agenda.toml中添加该项目。
    }
finding-unknown-item-of = 届会{ $session }没有议程项目“{ $id }”。
    .help = 请使用该届会agenda.toml中某个项目的标识符。
finding-unknown-meeting = 本届会没有会议“{ $id }”。
    .help = { $suggestion ->
        [none] 请使用programme.toml中某次会议的标识符，或添加该会议。
       *[other] 是否应为“{ $suggestion }”？如不是，请在programme.toml中添加该会议。
    }
finding-unknown-document = 本届会没有会议文件“{ $id }”。
    .help = { $suggestion ->
        [none] 请使用documents.toml中某份会议文件的标识符，或使用在别处印发的文件的文号。
       *[other] 是否应为“{ $suggestion }”？如不是，请使用该文件的文号。
    }
finding-unknown-speaker = “{ $id }”不在可发言者之列。
    .help = { $suggestion ->
        [none] 请在speakers.toml中添加该发言者，或在site.toml的admitted.states中添加该国。
       *[other] 是否应为“{ $suggestion }”？如不是，请在speakers.toml中添加该发言者，或在site.toml的admitted.states中添加该国。
    }
finding-unknown-statement = 本届会议没有发言稿“{ $id }”。
    .help = 请使用 statements 下一个文件夹的名称，或删除此键。
finding-unknown-session = 没有届会{ $session }。
    .help = 请用content/sessions下各文件夹的名称，写成BODY/SESSION。
finding-unknown-body = 没有机构“{ $id }”。
    .help = { $suggestion ->
        [none] 请使用site.toml中“bodies”所列的标识符。
       *[other] 是否应为“{ $suggestion }”？请使用site.toml中“bodies”所列的标识符。
    }
finding-missing-body = 机构“{ $body }”没有文件。
    .help = 请创建content/bodies/{ $body }.toml，或将该机构从列表中删除。
finding-session-without-body = 本届会属于“{ $body }”，但网站没有该机构。
    .help = { $suggestion ->
        [none] 请将该机构列入site.toml的“bodies”。
       *[other] 是否应为“{ $suggestion }”？请更改文件夹名称，或将该机构列入site.toml。
    }
finding-item-cycle = 议程项目“{ $id }”经由其上级项目又归属于自身。
    .help = 请删除此循环中的一个“parent”。
finding-body-cycle = 机构“{ $id }”经由其上级机构或后续机构又回到自身。
    .help = 请删除此循环中的一个“parent”或“successor”。
finding-pale-colour = { $found }底色上的白字难以辨认：对比度低于7比1。
    .help = 请选择较深的颜色。

## 不得重复

finding-duplicate-id = 标识符“{ $id }”已被使用。
    .help = 请为两者之一另定标识符。如其中一个已经发布，请保留该标识符不变。
finding-duplicate-order = 会议“{ $meeting }”的次序{ $order }已被使用。
    .help = 请为每项发言或条目编排各自的序号；序号可以不连续。
finding-duplicate-symbol = 文号{ $symbol }出现两次。
    .help = 请从不使用该文号的会议文件中将其删除。
finding-same-address = “{ $name }”的地址将与“{ $other }”相同：{ $slug }。
    .help = 请更正文号；如会议文件没有文号，请另定标识符。
finding-reserved-name = “{ $name }”是网站自用的名称。
    .help = 请另选标识符。
finding-path-too-long = 路径“{ $path }”发布后将有{ $length }个字符。
    .help = 请缩短名称：超过{ $limit }个字符，有些计算机或U盘便无法存放。
finding-case-collision = 另有一个文件名为“{ $path }”，仅大小写不同。
    .help = 请更改其中一个的名称：许多计算机会将两者视为同一文件。

## 日期和时间

finding-names-out-of-order = 机构“{ $body }”的名称未按时间先后排列。
    .help = 请将最早的名称列在最前；其后每个名称均须有“since”，且日期须晚于前一个。
finding-part-ends-first = 届会的这段会期于{ $end }结束，早于其开始日期{ $start }。
    .help = 请更正其中一个日期。
finding-meeting-ends-first = 会议“{ $id }”的结束时间{ $end }不晚于其开始时间{ $start }。
    .help = 请更正其中一个时间。
finding-meeting-outside-session = 会议“{ $id }”定于{ $date }举行，但届会当日不开会。
    .help = 请更正日期，或在session.toml中增加或延长一段会期。
finding-moved-from-nowhere = 会议“{ $id }”已改期，但未说明原定时间。
    .help = 请添加“originally”，填写最初公布的时间。
finding-time-skipped = { $time }在{ $zone }不存在：时钟拨快时跳过了这一时间。
    .help = 请将时间前移或后移一小时。

## 发言

finding-text-without-document = 有文件“{ $name }”的文本，但没有这份文件。
    .help = 请将其添加到 documents.toml，或以文件的标识命名该文件夹。
finding-text-without-version = 有“{ $lang }”文本，但没有该语文的版本。
    .help = 请在statement.toml中添加versions.{ $lang }并注明其状态，或删除该文件。在此之前，其内容不会发布。
finding-version-needs = 版本“{ $lang }”的状态为{ $state }，因此须有“{ $needed }”。
    .help = 请在versions.{ $lang }中添加“{ $needed }”，或更正状态。
finding-released-but-embargoed = 版本“{ $lang }”的状态为{ $state }，却有发布时间。
    .help = 请删除“released”，或更正状态。状态为{ $state }期间不会发布。
finding-instants-out-of-order = 版本“{ $lang }”的各个时间未按先后排列。
    .help = 发布在先，订正在后，最新的订正列在最后；撤回时间晚于所有这些时间。
finding-released-without-text = 版本“{ $lang }”的状态为{ $state }，但既无文本，也无文件。
    .help = 请添加{ $lang }.md或其他文件，或更正状态。
finding-superseded-file = “{ $lang }”版本列有已被取代的文本的文件。
    .help = superseded 文件夹中的文件须保密：请将其从清单中删除。
finding-superseded-not-there = “{ $lang }”版本的一次订正所指的旧文本文件夹不存在：{ $folder }。
    .help = 请从文件历史中恢复该文件夹，或从该次订正中删去“superseded”。
finding-superseded-out-of-order = “{ $lang }”版本的旧文本文件夹次序不对。
    .help = 每次订正各有一个文件夹，编号须大于前一个。
finding-interpreters-only-released = 版本“{ $lang }”的状态为{ $state }，但该发言仅供口译员使用。
    .help = 请更正状态；如代表团同意公布，请更正“posting”。

## 发布的文件

finding-file-not-there = 文件“{ $path }”不存在。
    .help = 请将其放入{ $folder }，或更正路径。
finding-file-not-readable = 无法读取文件“{ $path }”。
    .help = 请检查是否有权读取。
finding-size-differs = “{ $path }”为{ $found }字节，而非{ $said }字节。
    .help = 请确认文件无误，然后更正“bytes”。
finding-digest-differs = “{ $path }”的SHA-256摘要不符，实际为：{ $found }。
    .help = 请确认文件无误，且在传送过程中未被改动，然后更正“sha256”。
finding-media-type-differs = “{ $path }”看来是{ $expected }，而非{ $said }。
    .help = 请更正“media_type”或文件名称。
finding-not-a-pdf = “{ $path }”不是PDF文件。
    .help = 请重新导出为PDF，或更正“media_type”。

## 网页和文本

finding-missing-page = 网页“{ $slug }”缺少下列语文：{ $languages }。
    .help = 请为其中每种语文添加一个文件：每个网页必须六种语文齐全。
finding-missing-head = 此网页没有文件头。
    .help = 请在文件开头写一行+++，然后写标题，如title = "About"，再写一行+++。
finding-markdown-too-deep = 此处文本嵌套层次过多，无法显示。
    .help = 请减少列表或引文的层层嵌套。
finding-markdown-raw-html = HTML不会按原样显示：{ $detail }
    .help = 请改用Markdown；如为代码，请放在反引号之间。
finding-markdown-unsafe-link = 指向“{ $detail }”的链接不会显示为链接。
    .help = 请链接到以https://或mailto:开头的地址，或本网站的网页。
finding-markdown-image = 图像“{ $detail }”不会显示。
    .help = 请改将图片作为文件发布。
finding-markdown-heading-skips = 标题跳级：{ $detail }。
    .help = 请使用下一级标题：听读网页的人靠标题层次找到所需内容。
finding-markdown-footnote-undefined = 没有脚注“{ $detail }”。
    .help = 请添加以“[^{ $detail }]:”开头的一行，或删除该脚注引用。

finding-captions-not-webvtt = 字幕文件不是WebVTT格式。
    .help = 文件首行应为“WEBVTT”。其他格式的文件须先转换。
finding-captions-bad-time = “{ $found }”不是字幕时间。
    .help = 请写成00:01:02.000 --> 00:01:05.500，结束时间不得早于开始时间。此条字幕被略去。
finding-captions-out-of-order = 此条字幕早于前一条开始。
    .help = 字幕按时间次序显示；时间有误请更正。
finding-bad-offset = “{ $found }”不是录音录像中的位置。
    .help = 请写明时、分、秒，例如“0:12:30”。
finding-chapter-of-what = 录音录像的这一章节没有说明内容，或有两项内容。
    .help = 请填写 item（议程项目的标识），或六种语文的 title，二者择一。
finding-captions-missing = 会议“{ $meeting }”有录音录像，但没有字幕。
    .help = 请添加WebVTT字幕：听障人士需要字幕，搜索也靠字幕找到所说内容。

# 导入其他系统已有信息的命令所用文字。

cli-import = 导入其他系统已有的信息，留待审核
cli-import-indico = 从 Indico 的 JSON 导出文件导入活动
cli-import-marcxml = 从 MARCXML 目录记录导入文件
cli-import-csv = 从表格导入会议、议程项目、文件或发言
cli-import-ics = 从日历导入会议
cli-import-sitemap = 按网站地图网址中的文号导入文件
cli-import-accept = 结束对届会的审核：内容齐全者即行生效
cli-import-files = 要导入的文件
cli-import-session = 导入内容所属的届会，或审核结束的届会
cli-import-into = 所属机构；届会按来源中的名称归入该机构
cli-import-rules = 用以确定所属届会的规则文件
cli-import-lang = 未注明语文的文本所用语文：ar、zh、en、fr、ru 或 es
cli-import-encoding = 未注明编码的文件所用编码，如 windows-1251
cli-import-source = 记录来源内容所用的名称；默认为格式名称
cli-import-meeting-kind = 来源未注明时会议的类型
cli-import-document-kind = 来源未注明时文件的类型
cli-import-columns = 列的其他名称：名称=列，以逗号分隔
cli-import-type = 各行的类别：session、item、meeting、document 或 statement
cli-import-ids = 仅限这些记录；不注明则为所有内容齐全者
cli-import-dry-run = 仅说明将如何处理
cli-import-now = 以此时刻代替现在执行命令
cli-import-quiet-names = 不重复来源的文字；设有环境变量 CI 时一律如此

import-done = 发现：{ $found }。新增：{ $new }。更改：{ $changed }。未变：{ $same }。新届会：{ $sessions }。备注：{ $troubles }。
import-rehearsed = 尚未写入任何内容。不加 --dry-run 即会写入。
import-review = 新内容正待审核，不会在任何地方发布。请在 git 中查看更改，补齐“papersmart check”所要求的内容，然后运行：papersmart import accept BODY/SESSION
import-accepted = 已接受：{ $accepted }。仍待审核：{ $waiting }。
import-held = 因届会已关闭，拟议更改仍在等待的记录：{ $held }。要接受这些更改，请先重新开启：papersmart session reopen { $session } --reason TEXT

desk-import-base = 无法读取 { $file }。该文件记录来源的内容：请从 git 中恢复。
desk-import-too-large = { $file } 将超过 { $limit } MiB。请用 --into 或 --rules 将记录分到更多届会。
desk-import-bad-rules = { $path } 中的规则无法使用：{ $detail }。见 docs/import.md。
desk-import-unknown-record = { $session } 中没有此标识的记录：{ $ids }。请查看其文件中的标识。

import-trouble-unmapped = “{ $field }”已存入“unmapped”，因为内容文件中没有其位置或其值不明确：{ $detail }
import-trouble-broken-off = 从此处起文件无法读取（{ $detail }）。此前的内容已采用。
import-trouble-cut-off = 文件在此记录中间中断，该记录未采用。请重新获取文件。
import-trouble-malformed = 此记录无法理解，未采用。{ $detail }
import-trouble-nameless = 此记录没有可供辨认的“{ $field }”，未采用。
import-trouble-no-type = 此行未注明类别（{ $detail }）。请填写“{ $field }”列，或用 --type 注明。
import-trouble-too-many-values = 此行的值多于列数，未采用。是否缺少引号？
import-trouble-other-file = 此处指向另一份网址列表，不会自动获取：{ $detail }。请获取后一并导入。
import-trouble-no-symbol = 此网址中没有文号，未采用：{ $detail }
import-trouble-people = 人员姓名和地址属个人数据，未采用。条目数：{ $detail }
import-trouble-bad-session = “{ $detail }”不是届会。请写成 BODY/SESSION。“{ $field }”未采用。
import-trouble-no-place = 不知“{ $field }”归属何处（{ $detail }），未采用。请用 --session、--into 或 --rules 注明。
import-trouble-no-session = 来源未注明“{ $field }”的届会（{ $detail }），未采用。请用 --session 或 --rules 注明。
import-trouble-no-body = 本网站没有“{ $field }”所属的机构（{ $detail }），未采用。请先添加该机构。
import-trouble-sealed = 该届会已封存，不再接受任何内容。来源的相关内容未采用。
import-trouble-says-otherwise = 来源两次提到“{ $detail }”，但“{ $field }”不一致。采用第一个。
import-trouble-unknown-zone = 不识别时区“{ $detail }”，“{ $field }”已存入“unmapped”。
import-trouble-unknown-speaker = 可发言者中无此标识或名称，已存入“unmapped”：{ $detail }
import-trouble-vanished = 来源以前有而现在没有的记录：{ $field }（{ $detail }）。这些记录保留；如有错误请删除。
import-trouble-vanished-many = 来源以前有而现在没有的记录：{ $field }（{ $detail }……）。这些记录保留；如有错误请删除。
import-trouble-vanished-field = 来源不再注明“{ $field }”。现有内容保留。
import-trouble-both-changed = “{ $field }”在本地和来源均有更改。本地（保留）：{ $other }。来源：{ $detail }
import-trouble-second-session = 来源有多个届会归入此处，此届会未采用：{ $detail }
import-trouble-own-session = 该届会已存在，活动“{ $detail }”的标题和日期未采用。
import-trouble-taken-out = “{ $detail }”曾导入，后在此删除，不再恢复。
import-trouble-taken-name = “{ $detail }”不能作为发言的标识，未采用。请改用其他标识。
import-trouble-changed-meanwhile = 导入提出另一值之后，“{ $field }”已在此处更改。保留：{ $other }。所提议的值：{ $detail }。请填入正确的值，并从“proposed”中删去该值。
import-trouble-no-record = 此文件中没有任何记录。其格式是否与所注明的一致，--encoding 是否正确？

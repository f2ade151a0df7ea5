### 专业用语：内容文件中每个关键词的名称，以及各语文的名称。

term-session-state-planned = 即将举行
term-session-state-open = 正在举行
term-session-state-closed = 已闭幕
term-session-state-sealed = 已封存

term-agenda-status-provisional = 临时议程
term-agenda-status-adopted = 通过的议程

term-item-state-active = 列入议程
term-item-state-deferred = 推迟审议
term-item-state-deleted = 已删除

term-meeting-kind-plenary = 全体会议
term-meeting-kind-informal = 非正式磋商
term-meeting-kind-closed = 非公开会议
term-meeting-kind-side-event = 会外活动

term-meeting-state-scheduled = 已排定
term-meeting-state-moved = 已改期
term-meeting-state-cancelled = 已取消
term-meeting-state-suspended = 暂停
term-meeting-state-resumed = 复会
term-meeting-state-held = 已举行

term-recording-kind-audio = 录音
term-recording-kind-video = 录像

term-document-kind-agenda = 议程
term-document-kind-pre-session = 会前文件
term-document-kind-in-session = 会期文件
term-document-kind-conference-room-paper = 会议室文件
term-document-kind-informal = 非正式文件
term-document-kind-report = 报告
term-document-kind-resolution = 决议
term-document-kind-decision = 决定
term-document-kind-outcome = 成果文件
term-document-kind-meeting-record = 会议记录

term-distribution-general = 普遍分发
term-distribution-limited = 有限分发
term-distribution-restricted = 限制分发
term-distribution-provisional = 临时文件

term-document-status-final = 最后文本
term-document-status-advance-unedited = 未经编辑的预发本

term-relation-kind-revises = 下列文件的订正
term-relation-kind-adds-to = 下列文件的增编
term-relation-kind-corrects = 下列文件的更正
term-relation-kind-amends = 下列文件的修正
term-relation-kind-supersedes = 取代下列文件
term-relation-kind-adopted-as = 通过后编为
term-relation-kind-record-of = 下列会议的记录
term-relation-kind-relates-to = 另见

term-statement-kind-statement = 发言
term-statement-kind-introduction = 介绍
term-statement-kind-explanation-before = 在作出决定前解释投票或立场
term-statement-kind-explanation-after = 在作出决定后解释投票或立场
term-statement-kind-point-of-order = 程序问题
term-statement-kind-right-of-reply = 答辩权
term-statement-kind-written = 书面发言

term-posting-public = 可公布
term-posting-interpreters-only = 仅供口译员使用

term-version-state-received = 已收到
term-version-state-staged = 待发布
term-version-state-released = 已发布
term-version-state-revised = 已订正
term-version-state-withdrawn = 已撤回
term-version-state-recalled = 已取消发布

term-version-role-as-delivered = 发言文本
term-version-role-courtesy-translation = 参考译文

term-list-status-inscribed = 已报名
term-list-status-delivered = 已发言
term-list-status-deferred = 推迟发言
term-list-status-withdrawn = 已退出名单
term-list-status-absent = 缺席

term-access-public = 公众
term-access-participants = 与会者
term-access-podium = 主席台

term-list-policy-podium = 仅主席台可见
term-list-policy-public = 所有人可见

term-speaker-kind-state = 国家
term-speaker-kind-observer = 观察员
term-speaker-kind-group = 代表团集团
term-speaker-kind-intergovernmental = 政府间组织
term-speaker-kind-non-governmental = 非政府组织
term-speaker-kind-un-entity = 联合国实体
term-speaker-kind-officer = 主席团成员
term-speaker-kind-expert = 专家

language-name-ar = 阿拉伯文
language-name-zh = 中文
language-name-en = 英文
language-name-fr = 法文
language-name-ru = 俄文
language-name-es = 西班牙文
language-name-pt = 葡萄牙文
language-name-de = 德文
language-name-it = 意大利文
language-name-ja = 日文
language-name-sw = 斯瓦希里文
language-name-hi = 印地文

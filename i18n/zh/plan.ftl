# 编排页面所用的语句。仅供模板使用的标签见 theme.ftl，类别和状态名称见 terms.ftl。

## 网站主要栏目

nav-home = 首页
nav-journal = 日刊
nav-speakers = 发言者
nav-guides = 指南

chooser-enter = 会议、文件和发言（中文）
not-found = 此页不存在。请前往中文首页，或检查网址。
offline-heading = 没有网络连接

## 条目

on-behalf-of = 代表{ $names }
moment = { $date }{ $time }
time-with-zone = { $time }（{ $zone }）
joined = { $first }，{ $second }
explained = { $first }——{ $second }
remark-revised = 已订正
remark-withdrawn = 已撤回
remark-not-available = 未提供
remark-no-text = 无文本

meeting-numbered-plenary = 第{ $number }次全体会议
meeting-numbered-informal = 第{ $number }次非正式会议
meeting-numbered-closed = 第{ $number }次非公开会议
meeting-numbered-side-event = 第{ $number }场会外活动

item-label = 项目{ $number }：{ $title }
item-short = 项目{ $number }
only-in = { $text }（仅限{ $language }）

count-documents = { $count ->
   *[other] { $count }份文件
}
count-statements = { $count ->
   *[other] { $count }次发言
}
count-recordings = { $count ->
   *[other] { $count }份录音录像
}
count-items = { $count ->
   *[other] { $count }个项目
}
count-meetings = { $count ->
   *[other] { $count }次会议
}
count-sessions = { $count ->
   *[other] { $count }个届会举行会议
}

## 发言

statement-description = { $speakers }的发言，{ $meeting }，{ $session }
cite-plain = { $what }。{ $address }
notice-no-text = 已作发言，但未提供文本。
notice-revised = { $language }文本已于{ $date }订正，取代原文本。
notice-withdrawn = { $language }文本已于{ $date }撤回。
notice-reason = 原因：{ $reason }
notice-recalled = 未提供{ $language }文本。
statement-unavailable = 此文本无法提供
notice-courtesy-translation = 此为参考译文，并非实际发言文本。
notice-only-in = 现有{ $languages }文本。
notice-check-against-delivery = 以实际发言为准：实际发言可能与本文本不同。
notice-written = 此发言以书面形式提交。
all-statements = 关于本项目的所有发言
all-documents = 关于此项目的所有文件

## 议程项目和会议

notice-item-deferred = 本项目已推迟至以后的届会审议。
notice-item-deleted = 本项目已从议程中删除。
notice-item-renumbered = 原项目{ $numbers }。
notice-meeting-moved-from = 会议已改期。原定时间：{ $when }。
notice-meeting-moved = 会议已改期。
notice-meeting-cancelled = 会议已取消。
notice-meeting-suspended = 会议暂停。
notice-meeting-resumed = 会议暂停后已复会。
watch-webcast = 观看网播
sign-language-provided = 提供手语传译
channel-floor = 会场原声，发言所用语文
channel-sign = 手语

## 文件

notice-advance-unedited = 未经编辑的预发本：编辑后的文本可能有所不同。
notice-title-not-translated = 本文件标题尚无中文本。
not-yet-in = 尚无{ $languages }文本。
reissued = { $date }重新印发：{ $reason }

fact-kind = 类别
fact-date = 日期
fact-distribution = 分发
fact-original = 原文
fact-sponsors = 提案方
fact-job-number = 任务编号
fact-room = 会议室
fact-webcast = 网播
fact-access = 无障碍
fact-joint-with = 与下列届会举行联席会议

relation-revises = 下列文件的订正
relation-revises-inverse = 订正本
relation-adds-to = 下列文件的增编
relation-adds-to-inverse = 增编
relation-corrects = 下列文件的更正
relation-corrects-inverse = 更正
relation-amends = 下列文件的修正
relation-amends-inverse = 修正
relation-supersedes = 取代下列文件
relation-supersedes-inverse = 由下列文件取代
relation-adopted-as = 通过后编为
relation-adopted-as-inverse = 由下列草案通过而成
relation-record-of = 下列会议的记录
relation-record-of-inverse = 记录
relation-relates-to = 另见
relation-relates-to-inverse = 另见

## 列表

list-documents = 文件
list-documents-by-symbol = 按文号排列的文件
list-documents-by-item = 按议程项目排列的文件
list-documents-by-kind = 按类别排列的文件
list-documents-by-date = 按日期排列的文件
list-statements = 发言
list-statements-by-date = 发言，最新在前
list-statements-by-speaker = 按发言者排列的发言
list-statements-by-item = 按议程项目排列的发言
list-statements-by-kind = 按类别排列的发言
list-recordings = 录音和录像
list-agenda = 议程
all-items = 完整议程
list-older-page = 第{ $number }页（从最早一页算起）
list-newest-page = 最新一页

## 日刊、机构和发言者

journal-of = 日刊，{ $date }
sessions-in-year = { $year }年届会
former-name = { $name }（至{ $date }）
speakers-state = 国家
speakers-observer = 观察员
speakers-group = 集团
speakers-intergovernmental = 政府间组织
speakers-non-governmental = 非政府组织
speakers-un-entity = 联合国实体
speakers-officer = 主席团成员
speakers-expert = 专家

## 长文本

prose-table = 表
prose-notes = 注
prose-back = 返回正文，注

## The podium, and for whom a site is made

podium-heading = 主席台
podium-meeting = 本次会议页面
edition-podium = 主席台版，仅供主席和口译员使用：含有限时禁发文本。请勿外传。
edition-participants = 与会者版：不得公开。
notice-embargoed = 发言前禁止发布。以实际发言为准。
notice-interpreters-only = 仅供口译员使用：本文本不予公布。
remark-embargoed = 禁发
remark-interpreters-only = 仅供口译员
remark-released = 已公布
remark-nothing-received = 未收到文本

### The words of the theme: headings and labels that templates show as `t.…`.
### None takes arguments.

## The frame of every page

site-skip-to-content = 跳到主要内容
site-languages = 本页其他语文版本
site-main-places = 主要栏目
site-you-are-here = 当前位置
site-on-this-page = 本页内容
site-about = 关于本网站
site-contact = 联系秘书处
site-other-lists = 其他列表
site-list-pages = 列表分页
site-previous-and-next = 上一项和下一项

## Headings of sections

heading-today = 今天
heading-coming-meetings = 近期会议
heading-open-sessions = 正在举行的届会
heading-bodies = 机构
heading-current-sessions = 当前和即将举行的届会
heading-past-sessions = 历届会议
heading-sessions-by-year = 按年份排列的届会
heading-agenda = 议程
heading-agenda-items = 议程项目
heading-sub-items = 分项目
heading-part-of-item = 所属项目
heading-programme = 会议日程
heading-meetings = 会议
heading-meeting = 会议
heading-statements = 发言
heading-latest-statements = 最新发言
heading-new-statements = 新发言
heading-all-statements = 所有发言
heading-documents = 文件
heading-latest-documents = 最新文件
heading-all-documents = 所有文件
heading-family = 所有部分和版本
heading-related-documents = 相关文件
heading-reissues = 重新印发
heading-files = 文件下载
file-image-only = 仅为图像，无可读文本。
file-ask = 索取无障碍版本
heading-text-by-language = 各语文文本
heading-more-from-the-speaker = 同一发言者的其他发言
heading-statements-by-session = 各届会议的发言
heading-speakers-list = 发言名单
heading-recordings = 录音和录像
heading-captions = 字幕
heading-press-releases = 新闻稿
heading-officers = 主席团成员
heading-details = 详细信息
heading-what-works = 仍可使用的内容

## Labels inside sections

label-update-page = 更新本页
label-cite = 引用本发言
label-agenda-item = 议程项目
label-item = 项目
label-items = 项目
label-item-of = 列入下列届会议程的项目：
label-languages = 语文：
label-speaker = 发言者
label-status = 状态
label-duty-station = 工作地点
label-parent-body = 上级机构
label-successor-body = 后续机构
label-press-release = 新闻稿
label-official-documents = 在正式文件系统中：
label-register = 与会者登记
label-this-page = （本页）
label-previous = 上一项
label-next = 下一项
label-newer = 较新
label-older = 较早
label-no-meetings-today = 今天没有会议。
label-no-statements-yet = 尚无发言。

## What stands between the entries of a short list

label-list-comma = { "、" }

## After text that exists only in a language that is not the page's

label-in-arabic = （阿拉伯文）
label-in-chinese = （中文）
label-in-english = （英文）
label-in-french = （法文）
label-in-russian = （俄文）
label-in-spanish = （西班牙文）
label-in-another-language = （其他语文）
journal-years = 年份

## Offline

offline-missing = 没有保存在本设备上的网页，在没有网络连接时无法显示。
offline-saved = 在本设备上打开过的网页可以再次打开，并会注明保存时间。
offline-files = 已下载的文件仍在您的设备上。
offline-later = 网址永不改变：恢复连接后，请重新载入此页。
offline-keep = 可以将整届会议连同搜索功能保存在本设备上：办法见该届会议的页面。
keep-heading = 将本届会议保存在本设备上
keep-heading-saved = 本设备上保存的内容
keep-about = 保存后，没有网络连接也可以打开本届会议的网页并进行搜索。
keep-languages = 语文
keep-files = 包括文件和发言的附件（PDF等）
keep-ask = 需要多少空间？
keep-start = 保存
keep-stop = 停止
keep-resume = 继续
keep-update = 更新
keep-remove = 从本设备删除
keep-remove-all = 删除所有保存的内容

## 搜索

search-label = 搜索本网站
search-button = 搜索
search-help = 请输入词语、名称或文号。完整短语请加引号；要排除某个词，请在前面加减号。
search-without-script = 搜索需要JavaScript，而此浏览器未运行JavaScript。本网站的全部内容也可通过以下列表查找。
search-lists = 浏览列表
search-results = 搜索结果
search-filters = 缩小范围
search-clear = 清除所有筛选条件
search-sort = 排序
search-by-relevance = 最相关在前
search-by-date = 最新在前
search-more = 更多结果
search-all-languages = 用全部六种语文搜索

## What revisions of a statement changed

revisions-legend = 删除的文字加删除线，增加的文字加下划线。仅最新文本有效。
revisions-deleted = 删除：
revisions-inserted = 增加：
revisions-end = （止）
revisions-none-here = 这一语文没有可对照的文本。

## A text beside the same text in another language

beside-label = 对照阅读：
beside-pairs = 其他语文

## Which document can be had in which language

parity-there = 已有
parity-awaited = 尚无
parity-expected = 尚无；预计
parity-none = 不以该语文印发

## The page of a recording

recording-download = 打开文件
recording-moments = 本次录音录像的内容
recording-transcript = 文字
recording-from-captions = 文字来自字幕，不是正式记录。
recording-no-captions = 尚无字幕，因此没有文字。

## 档案

archive-by-body = 按机构
archive-by-year = 按年份
archive-by-place = 按地点
archive-more-ways = 其他查找方式
label-subject = 主题
label-broader-subject = 所属主题
heading-narrower-subjects = 下属主题
heading-subject-by-session = 按届会
label-same-subject = 公共主题词表中的同一主题
heading-subjects = 主题

## Asking for printed copies

ask-copy = 索取印刷本
ask-symbol = 文件文号
ask-language = 文本语文
ask-copies = 份数
ask-for = 代表团或部门
ask-place = 领取地点
ask-when = 需要时间
ask-now = 现在
ask-today = 今天
ask-tomorrow = 明天
ask-empty = 此栏请留空
ask-send = 提交申请
ask-about = 申请如何处理
ask-by-symbol = 按文号索取
ask-places = 领取地点一览
ask-kept = 保存哪些信息
ticket-code = 编码
ticket-what = 内容
ticket-number = 份数
booklet-contents = 目录
booklet-in-files = 文本在单独的文件中：

# The archive: all sessions, by body, year, place and subject; and guides.

nav-archive = 档案
archive-lede = 过去和当前的所有届会：可按机构、年份、地点、主题和发言者查找。
archive-link = 按机构、年份、地点和主题查看所有届会
archive-subjects = 按主题
archive-speakers = 按发言者
sessions-at-place = 在{ $place }举行的届会
count-sessions-held = { $count ->
   *[other] { $count }届会议
}
list-documents-by-subject = 按主题排列的文件
list-statements-by-subject = 按主题排列的发言
notice-page-in = 本页尚无中文本，现以{ $language }显示。

### 搜索页脚本显示的语句。脚本随页面得到这些语句，并填入大括号中的内容。

search-count = { $count ->
   *[other] { $count }条结果
}
search-count-about = 大约{ search-count }
search-none = 没有找到结果。
search-loading = 正在加载搜索程序（{ $size }）……
search-press = 您的浏览器要求节省流量。请按搜索按钮加载搜索程序（{ $size }）。
search-some = 没有包含全部这些词语的页面。以下页面包含其中一部分。
search-corrected = 以下是“{ $found }”的搜索结果。
search-insist = 仍然搜索“{ $typed }”
search-all-results = 全部{ $language }结果
search-more-choices = 显示全部：{ $number }
search-explained = { $name }：{ $values }

## 出了什么问题

search-offline = 无法取得搜索数据。请检查网络连接，然后重新搜索。
search-unsupported = 此浏览器版本过旧，无法运行搜索程序。
search-broken = 搜索程序因出错而停止。
search-format = 搜索数据比本页面新。请重新加载页面，然后再次搜索。
search-tampered = 搜索数据已损坏，未予使用。
search-missing = 缺少部分搜索数据。

## 可用来缩小范围的条件

search-facet-kind = 类别
search-facet-body = 机构
search-facet-session = 届会
search-facet-item = 议程项目
search-facet-speaker = 发言者
search-facet-year = 年份
search-facet-language = 文本语文

search-kind-statement = 发言
search-kind-document = 文件
search-kind-press = 新闻稿
search-kind-meeting = 会议
search-kind-item = 议程项目
search-kind-session = 届会
search-kind-page = 网站说明
search-kind-speaker = 发言者

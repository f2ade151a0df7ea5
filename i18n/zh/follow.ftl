# 其他程序从网站获取的内容：日历和订阅源，以及页面上通往这些内容的链接。

heading-follow = 关注
follow-calendar = 订阅日历
follow-calendar-file = 日历文件
follow-feed = 订阅源
follow-json-feed = JSON订阅源
follow-items = 议程项目：{ $numbers }

## 日历中的活动

calendar-cancelled = 已取消：{ $summary }
calendar-joint = 与下列届会举行联席会议：{ $sessions }

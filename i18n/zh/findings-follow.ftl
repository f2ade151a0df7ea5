# 提供给日历的信息可能出现的问题。

finding-meeting-change-untimed = 会议“{ $id }”已{ $state ->
        [cancelled] 取消
       *[moved] 改期
    }，但日历无从得知更改时间。
    .help = 请使用“papersmart meeting”命令，或者添加“changed”并填写更改的时刻，同时每次将“sequence”加一。

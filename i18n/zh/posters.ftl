### Posters and the command that prints them.

## On the poster

poster-heading = 海报：{ $session }
poster-call-session = 在您的设备上查阅本届会议的文件和发言：
poster-call-room = 在您的设备上查看本会议室的会议：
poster-call-meeting = 在您的设备上查阅本次会议的文件和发言：
poster-call-item = 在您的设备上查阅本议程项目的文件和发言：
poster-call-document = 在您的设备上查阅本文件：
poster-call-statement = 在您的设备上查阅本发言：
poster-call-press = 在您的设备上查阅本新闻稿：

## The command

cli-posters = 打印带二维码的海报，以六种语文通往届会、会议室、会议等
cli-posters-of = 为以下各项制作海报：session、room、meeting、item、document、statement、press
cli-posters-only = 仅限具有这些标识符的内容；会议室的标识符是其地址部分，例如 room-iv
cli-posters-size = 纸张：a3、a4 或 a5
cli-posters-svg = 同时将每个二维码及其地址写成 SVG 文件存入此文件夹
cli-posters-out = 要写入的文件；没有它也没有 --svg 时，海报输出到标准输出
cli-posters-session = 会议届次

desk-posters-written = { $count ->
   *[other] { $count } 张海报已写入 { $path }。请按原尺寸打印。
}
desk-posters-none = { $session } 中您所要的内容均未公开，因此没有可打印的海报。
desk-unknown-poster = 您所要的内容中没有标识符为 { $name } 且已公开的。请查看 --of，它说明海报的对象。
desk-posters-too-long = 地址太长，无法制成二维码。请选择较短的标识符或较短的网站地址。

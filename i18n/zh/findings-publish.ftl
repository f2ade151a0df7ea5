# publish.toml 可能存在的问题。

finding-duplicate-target = 目标“{ $target }”已存在。
    .help = 请为每个目标取不同的名称。
finding-duplicate-folder = 目标“{ $target }”与“{ $other }”是同一文件夹。
    .help = 请为每个目标指定各自的文件夹。
finding-second-primary = “{ $target }”是第二个主目标。
    .help = 请将对外公布地址的目标设为 primary，其余设为 mirror。
finding-bad-public-key = 这不是公钥：{ $reason }。
    .help = 请填写 minisign 格式的公钥行。
finding-bad-variable = “{ $found }”不是环境变量的名称。
    .help = 请填写保存密钥的变量名，如 SITE_KEY；切勿在此写入密钥本身。
finding-bad-host = “{ $found }”不是主机。
    .help = 请写成“主机”或“用户@主机”，如 site@mirror.example。
finding-bad-remote-path = “{ $found }”不能用作另一台机器上的路径。
    .help = 请写出从根目录开始、仅含字母、数字、“.”、“_”、“-”和“/”的路径，如 /srv/site。
finding-bad-endpoint = “{ $found }”不是服务的地址。
    .help = 请填写以 https:// 开头且不以斜杠结尾的地址。
finding-bad-prefix = “{ $found }”不能用作存储桶中名称的前缀。
    .help = 请去掉首尾的斜杠，且不要使用“.”或“..”。
finding-bad-site-id = “{ $found }”不是网站的标识符。
    .help = 请从 Netlify 的网站设置中复制网站 ID。

# 检查副本完整性和生成密钥的命令所用词语。

cli-verify = 检查文件夹中或网络上的网站副本是否完整：每个文件都与清单一致
cli-verify-place = 文件夹，或以https://开头的网址
cli-verify-session = 只检查这一届会的文件：BODY/SESSION
cli-verify-key = 只接受由这一minisign公钥签名的发布版；可多次给出
cli-verify-after = 拒绝比这一版更旧的发布版：保存的release.json文件或编号

verify-whole = 完整。文件：{ $files } 个。大小：{ $size }。
verify-root = 摘要：{ $digest }。
verify-missing = 缺失：{ $path }
verify-altered = 已被改动：{ $path }
verify-extra = 不在任何清单中：{ $path }
verify-link = 是链接而非文件：{ $path }
verify-unreadable = 无法读取：{ $path }
verify-illegible = 第{ $line }行无法辨认或重复列出文件：{ $path }
verify-faults = 不完整。已检查文件：{ $files } 个。问题：{ $faults } 个。请从其他镜像重新获取这些文件，或修复该副本：papersmart publish --thorough。
verify-nothing = { $path } 中没有这些清单：它不是papersmart生成的版本，或清单已丢失。
verify-release = 第{ $release }发布版，{ $moment }。
verify-signed = 由您信任的密钥 { $key } 签名。
verify-unchecked = 自称由 { $key } 签名，但尚未核实：请用--key给出发布者的公钥。
verify-unsigned = 未经签名：请将摘要与发布者公布的摘要核对。
verify-refused = 请勿信任此副本：没有任何依据表明它出自发布者。
verify-no-release = 此处没有发布版，只有生成的网站：均未签名。请将摘要与发布者公布的摘要核对。
verify-changed = 检查期间网站进行了发布：请再检查一次。
verify-unseen = 网站只显示被请求的内容：它另外提供什么，从这里无法看到。
verify-progress = 个文件
verify-length = 长度不符，{ $found } 字节，应为 { $wanted } 字节：{ $path }
verify-endless = 超出允许长度，在 { $limit } 字节后中断：{ $path }
verify-stale = 过时，仍是第{ $release }发布版的内容：{ $path }
verify-elsewhere = 指向另一网站：{ $path }
verify-packed = 请求的是原始字节，收到的却是压缩形式：{ $path }
verify-status = 服务器答复 { $status }：{ $path }
verify-silent = 服务器没有答复：{ $path }
verify-not-a-release = 不符合发布版的写法：{ $path }
verify-newer = 格式为 { $format }，需要更新版本的papersmart：{ $path }
verify-rolled-back = 已回退，是第{ $release }发布版，应为第{ $wanted }版或更新版：{ $path }
verify-forked = 与先前见过的第{ $release }发布版不衔接：{ $path }
verify-not-signed = 要求签名，但未签名：{ $path }
verify-unknown-key = 由不受信任的密钥 { $key } 签名：{ $path }
verify-forged = 签名与此发布版不符：{ $path }
verify-no-key = “{ $key }”不是minisign公钥，也不是含有公钥的文件。
verify-no-after = “{ $path }”不是编号，也不是含有发布版的文件。
verify-no-address = “{ $path }”不是网址。

cli-key = 签署发布版的密钥
cli-key-new = 生成一对密钥：私钥存入文件，公钥打印出来
cli-key-out = 私钥存放位置；该处不得已有文件

key-made = 私钥在 { $path } 中，只有您可以读取。请在本机之外另存一份。上面一行是公钥：请公布在读者会查找的地方。
key-bare = 该密钥没有密码。如需密码，请设置 { $variable } 后另行生成。
key-occupied = { $path } 处已有内容：请另选名称。密钥一旦被覆盖便无法找回。
key-exposed = { $path } 位于要发布的文件夹或内容文件夹中：请为私钥另选位置。

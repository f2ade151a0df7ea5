# Texts, sessions and archives for other programs.

akn-file = 本文的 XML 格式（Akoma Ntoso）

cli-export = 导出一届会议，供存档或制成电子书
cli-export-bag = 导出为 BagIt 包（RFC 8493）：文件、文本、数据和网页
cli-export-wacz = 导出为网页存档（WACZ），供回放程序使用
cli-export-session = 会议届次
cli-export-to = 导出位置：文件，BagIt 包也可以是文件夹；只有您能读取
cli-export-from = 网站构建到的文件夹
cli-export-audience = 该文件夹中的版本供谁使用：public、participants 或 podium
cli-export-base-url = 构建网站所用的地址（如与 site.toml 中的不同）
cli-export-now = 导出所标注的时间，代替当前时间
cli-export-force = 替换已有的文件或 BagIt 包

export-files = 个文件
export-done = 会议已导出到 { $path }。文件数：{ $files }。字节数：{ $bytes }。
export-elsewhere = 由其他主机保存、列于 fetch.txt 的文件数：{ $count }。请先获取这些文件，再检验该包。
export-confidential = { $path } 不对外公开：其中有仅该版本可显示的内容。请保存在只有其读者能够访问的地方。
export-not-up-to-date = { $path } 中的版本落后于其内容。请先以相同选项构建：papersmart build --out { $path }。未写入任何内容。
export-no-edition = { $path } 中没有版本。请先构建：papersmart build --out { $path }
export-other-edition = 文件夹 { $path } 中是供 { $audience } 使用的版本。请用 --audience 指定该版本，或用 --from 另选文件夹。
export-no-session = { $path } 中没有会议 { $session }。请查看 content/sessions 中的文件夹。
export-changed = { $path } 与构建时不一致。请重新构建版本。未写入任何内容。
export-occupied = { $path } 已存在。请用 --to 另选位置，或用 --force 替换文件或 BagIt 包。
export-exposed = 写入 { $path } 的内容会被发布或被当作网站内容。请用 --to 另选位置。

# 电子书（EPUB）。

book-contents = 目录
book-cover = 封面
book-landmarks = 本书各部分
book-start = 正文开始
book-colophon = 关于本书
book-description = 日程、议程、文件和发言：{ $session }
book-made = 本书于{ $date }根据“{ $site }”所载内容制作。
book-changes = 此后印发、修订、更正或撤回的内容未收入本书。书中所列网址指向最新内容。
book-languages = 有中文文本的，以中文刊载。其他文本以发言或起草时所用语文刊载，并予以标明。
book-files = PDF等文件不收入本书，只列出网址。
book-accessibility = 无障碍
book-accessibility-summary = 本书全部为文字，除附有说明的封面外没有图片。任何程序均可使用标题、目录、注释和链接；其他语文的段落标明其语文和书写方向；字体、字号和颜色均以读者的设置为准。书中链接的网上文件，其无障碍程度可能较低。
book-on-the-web = 网址
book-text = 文本
book-text-other = 没有中文文本。以下文本的语文为：{ $language }。
book-delivered = 发言时间
book-times = 所有时间均为{ $zone }。
book-items = 项目{ $numbers }

book-file = 电子书（{ $details }）

cli-export-epub = 制成供阅读器和手机使用的电子书（EPUB），每种语文一本
cli-export-epub-to = 存放位置：文件夹；只有一种语文时，也可以是以.epub结尾的文件；只有您能读取
cli-export-epub-item = 只收入属于该议程项目的内容
cli-export-epub-meeting = 只收入属于该次会议的内容
cli-export-epub-document = 只收入该文件，以文号或标识符指定；必须有文本
cli-export-epub-statement = 只收入该发言；必须有文本
cli-export-epub-lang = 语文：ar、zh、en、fr、ru、es；不指定则为全部六种
cli-export-epub-audience = 供谁使用：public、participants或podium。任何版本均不含尚未解禁的文本
cli-export-epub-base-url = 链接所指的网址（如与site.toml中的不同）
cli-export-epub-certified-by = 由谁审查并证明这些书符合WCAG 2.2 AA级；没有此项则不作此声明
cli-export-epub-now = 制作电子书所依据并用作日期的时刻，代替当前时刻
cli-export-epub-force = 替换该处已有的电子书

export-epub-done = 电子书已存入{ $path }。
export-epub-one-file = 一个文件只能用于一种语文。请用--lang指定一种语文，或用--to指定文件夹。
export-epub-unknown = { $session }届会中没有可以显示的该名称内容。请查看其网页地址。
export-epub-no-text = 没有可以制成电子书的文本，只有文件或什么都没有。可由其网页前往。

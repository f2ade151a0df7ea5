# 提供已完成文件夹的命令所用词语。

cli-serve-public = 向能够访问本机的所有人提供已完成的文件夹，而不是预览
cli-serve-dir = 已生成的文件夹
cli-serve-listen = 接收请求的地址：地址:端口，可以有多个
cli-serve-audience = 可以提供的版本：public、participants或podium

serve-public = 正在提供这一版本：{ $path }。文件：{ $files } 个。地址：
serve-plain = 未加密：在他人的网络上，请在前面设置使用TLS的服务器。按Ctrl+C停止。
serve-ending = 正在结束：已开始的应答将继续完成。
serve-no-site = { $path } 中没有已完成的网站。请先生成：papersmart build
serve-other-edition = { $path } 中是面向{ $audience }的版本。如果能够访问本机的人都可以阅读，请加上：--audience { $audience }
serve-not-whole = { $path } 不完整：{ $file } 与清单不符。请用papersmart verify查明问题，待完整后再试。
serve-address-taken = 无法在 { $address } 接收请求（{ $reason }）。请用--listen选择其他地址。

# 接收文件的文件夹所用的词语。

## 帮助

cli-receive = 按扫描封页或文件名登记文件夹中的文件，并加以归置
cli-receive-folder = 扫描仪、邮件和人员存放文件的文件夹
cli-receive-watch = 持续进行，直到停止
cli-receive-status = 仅说明哪些在等待、哪些已登记、哪些已隔离
cli-receive-ask = 无从得知文件用途时询问
cli-receive-meeting = 仅列出这次会议的登记
cli-receive-discard = 登记后删除文件，而不在文件夹下保留
cli-receive-settle = 文件须保持不变多少秒才会被取走

## 文件的去向

intake-watching = 正在留意文件夹“{ $folder }”。按Ctrl+C结束。
intake-filed = 已登记：{ $file }，列为 { $statement }（{ $languages }）。{ $notes ->
    [none] 发布前保密。
   *[other] 发布前保密。需要查看：{ $notes }。
}
intake-duplicate = 早已登记：{ $file } 与 { $statement }（{ $languages }）内容完全相同。
intake-quarantined = 已隔离：{ $file }。{ $reason }
intake-left = 仍在原处：{ $file }。{ $reason }
intake-left-arriving = 文件仍在写入。
intake-left-partial = 从文件名看，文件是隐藏的或尚不完整。
intake-left-incomplete = 文件不完整，可能仍在传送。
intake-left-folder = 这是文件夹。请将其中的文件放到上一级文件夹。
intake-left-link = 这是符号链接。请放入文件本身。
intake-left-special = 这不是文件。
intake-left-unreadable = 文件无法读取。请检查其权限。
intake-left-stuck = 无法移动，可能有人正在打开它。稍后会再次查看。
intake-left-note = 这是隔离说明，可以删除。
intake-left-session = 所属届会的文件无法读取。请运行：papersmart check
intake-left-unanswered = 尚无人说明其用途。
intake-put-back = 文件未作改动。如需重新接收，请将其放回原来的文件夹。

## 提问

intake-ask = { $file } 属于哪项登记？
intake-ask-entry = 登记的序号；q 表示隔离；留空表示稍后处理：
intake-ask-language = 语文，如 en 或 pt；留空表示稍后处理：

## 各类文件所在

intake-status-waiting = 文件夹中：{ $count }
intake-status-filed = 已登记：{ $count }
intake-status-duplicates = 重复收到：{ $count }
intake-status-quarantine = 已隔离：{ $count }
intake-no-folder = 文件夹“{ $folder }”不存在。
intake-folder-of-site = 文件夹“{ $folder }”中有网站本身的文件，或者其内容会被发布。请选择其他位置的文件夹。

## 文件被隔离的原因

desk-no-place = 无从得知其用途：文件上没有扫描封页的代码，文件名也不是任何登记的名称。请按发言名单上的登记和语文将其命名为“登记.语文.pdf”，或自行登记：papersmart statement receive 文件 --entry 登记 --lang 语文
desk-no-language = 文件属于登记 { $entry }，但语文不明。请在文件名中注明语文，例如“登记.fr.pdf”。
desk-several-slips = 文件上有几张扫描封页的代码：{ $codes }。请将每份发言稿分别扫描成一个文件。
desk-would-break = 加入此文件后，届会的文件会出现错误：{ $findings }。
desk-file-changed = { $file } 在读取时有变动。
desk-paper-empty = 文件是空的。
desk-paper-kind = 此类型的文件不予发布，或文件类型与名称不符。
desk-paper-broken = 文件不完整或已损坏。请再次索取。
desk-paper-large = 文件过大。
desk-paper-slow = 读取文件用时过长。
desk-paper-disk = 文件无法读取。

term-mark-encrypted = 已加密
term-mark-active = 含活动内容
term-mark-attachments = 内含其他文件
term-mark-image-only = 仅有图像
term-mark-poor-text = 文字识别不可靠
term-mark-damaged = 有损坏的页面

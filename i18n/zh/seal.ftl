# 封装和打开版本的命令用语。

cli-seal = 将非公开版本封装为一个文件，只有收件人才能打开
cli-seal-in = 已构建版本所在的文件夹
cli-seal-out = 要写入的文件，只有您能阅读
cli-seal-to = 收件人：age 公钥（age1…），以逗号或空格分隔
cli-seal-recipients = 列有此类公钥的文件，每行一个
cli-unseal = 将封装的版本打开到新文件夹
cli-unseal-file = 封装的文件
cli-unseal-key = 您的私钥文件，由 age-keygen 生成
cli-unseal-out = 用于打开的文件夹，只有您能查看

seal-sealed = { $path } 已封装。文件数：{ $files }。收件人数：{ $recipients }。
seal-opened = 版本已存入 { $path }。文件数：{ $files }。内容保密：不再需要时请删除。
seal-no-recipients = 没有收件人，无法封装。请用 --to 或 --recipients 指定收件人。
seal-no-recipient = “{ $recipient }”不是 age 公钥。此类公钥以 age1 开头。
seal-no-key = { $path } 中没有可用的私钥。文件中应有以 AGE-SECRET-KEY-1 开头的行，此外只能有注释。
seal-no-edition = { $path } 中没有版本。请先构建：papersmart build --audience podium --out 文件夹
seal-public = { $path } 中的版本是公开的，没有需要封装的内容。
seal-foreign = “{ $path }”不是版本应有的文件。未写入任何内容。
seal-occupied = { $path } 已存在且不为空。请用 --out 另选文件夹。
seal-other-key = 该文件是为他人封装的，此私钥无法打开。未写入任何内容。
seal-damaged = 该文件不是封装的版本，或已损坏或不完整。未写入任何内容。请要求重新发送。

# 发布网站和查看发布情况的命令用语。

cli-publish = 将生成的文件夹作为下一个发布版本送达 publish.toml 中的目标
cli-publish-from = 文件夹
cli-publish-base-url = 生成时使用的网址（若不同于 site.toml 中的网址）
cli-publish-without = 即使内容中有此届会而文件夹中没有，仍予发布：BODY/SESSION
cli-publish-to = 仅限这些目标
cli-publish-first = 从版本 1 开始，即使有目标显示的版本不可信或没有应答
cli-publish-now = 发布时间，代替系统时钟
cli-publish-rehearse = 说明将发送的内容，但不发送
cli-publish-report = 将每个目标的结果以 JSON 格式写入此文件
cli-rollback-to = 仅限这些目标
cli-rollback-first = 从版本 1 开始，即使有目标显示的版本不可信或没有应答
cli-rollback-now = 发布时间，代替系统时钟
cli-rollback-rehearse = 说明将发送的内容，但不发送
cli-rollback-report = 将每个目标的结果以 JSON 格式写入此文件
cli-status = 说明每个目标显示的版本及其落后于最新版本的程度
cli-status-to = 仅限这些目标
cli-status-format = 输出形式：human 或 json
cli-rollback = 将先前的状态作为下一个版本发布，除非其中已有内容被收回
cli-rollback-from = 保存该状态的文件夹目标或其文件夹

publish-no-target = publish.toml 中没有目标“{ $target }”。现有：{ $all }。
publish-bad-signing-key = PAPERSMART_SIGNING_KEY 无法使用：{ $reason }。请提供密钥，如有密码则放在 PAPERSMART_SIGNING_PASSWORD 中；或将变量留空，以不签名方式发布。
publish-new = 版本 { $release }，{ $digest }。
publish-same = 自版本 { $release }（{ $digest }）以来没有变化。落后的目标将更新到该版本。
publish-unsigned = 该版本未签名：无人能判断其来源。请设置 PAPERSMART_SIGNING_KEY 以签名。
publish-current = { $target }：已是最新，未发送任何内容。
publish-would = { $target }：将发送 { $files } 个文件（{ $size }），将删除 { $deleted } 个。
publish-done = { $target }：已发布。发送文件 { $files } 个（{ $size }），删除 { $deleted } 个，用时 { $seconds } 秒。
publish-sending = 已发送
publish-trouble-variable = { $target }：环境变量 { $reason } 未设置。请按 publish.toml 中的名称设置后重新发布。
publish-trouble-program = { $target }：本机未安装 { $reason }。请安装后重新发布。
publish-trouble-unreachable = { $target }：无应答（{ $reason }）。请稍后重新发布；已发送的内容不会重复发送。
publish-trouble-refused = { $target }：被拒绝（{ $reason }）。请检查 publish.toml 中的地址及其所指的密钥，然后重新发布。
publish-trouble-not-ours = { $target }：该处的 { $reason } 不是由 papersmart 发布的。请将其移走，或在 publish.toml 中指定其他位置。
publish-trouble-changed = { $target }：{ $reason } 与清单不符。请重新生成网站并发布。
publish-trouble-damaged = { $target }：{ $reason } 未完整送达。读者看到的仍是上一版本。请重新发布。
publish-trouble-disk = { $target }：磁盘拒绝操作（{ $reason }）。请确认空间充足且有写入权限，然后重新发布。
publish-other-edition = { $path } 中是供 { $audience } 使用的版本，从不对外发布。请将公开版本生成到单独的文件夹。
publish-no-edition = { $path } 中没有任何版本。请先生成网站。
publish-illegible = { $path } 的清单无法使用：{ $reason }。请重新生成网站。
publish-not-whole = { $path } 不完整。缺失或改动的文件：{ $files } 个，第一个是 { $first }。请重新生成网站。
publish-behind = 该文件夹与当前内容不符。将按现状发布，且今后不能回退到它。请生成网站，以按当前内容发布。
publish-lost = 届会 { $session } 已发布且在内容中，但不在文件夹中：因有错误而中止。未发布任何内容。请修正（papersmart check）后重新生成；如确应移除，请用 --without { $session } 发布。

status-primary = 主站
status-mirror = 镜像
status-signed = 由 { $key } 签名
status-unchecked = 由 { $key } 签名，但 publish.toml 未列出该密钥
status-unsigned = 未签名
status-refused = 未由 publish.toml 中的密钥签名
status-current = { $target }（{ $role }）：版本 { $release }，{ $published }，{ $signed }。已是最新。
status-behind = { $target }（{ $role }）：版本 { $release }，{ $published }，{ $signed }。落后 { $releases } 个版本（{ $time }）。
status-not-believed = { $target }（{ $role }）：版本 { $release }，{ $published }，{ $signed }。请勿采信：请重新发布，并查明由谁写入。
status-nothing = { $target }（{ $role }）：没有任何版本。请向其发布。

rollback-nothing = 没有保存先前的状态：文件夹目标在发布两个版本后才有，且在有内容被收回后不再保留。请用 --from 指定目标或其文件夹。
rollback-bad = { $path } 不完整，或其版本与之不符或不可采信，不予发布。请改为从内容生成。
rollback-unknown = 无法得知公众曾在 { $path } 中看到什么：旁边没有保存记录。为免显示已收回的内容，不予发布。请改为从内容生成。
rollback-content = 内容无法读取，因此无法得知哪些内容已被收回。请修正（papersmart check）后重试。
rollback-taken-back = { $path } 显示了此后已收回或替换的内容：{ $count } 项。不予发布。请改为从内容生成。
rollback-again = 有些目标未收到。请勿发布上次生成的文件夹，否则会恢复本应移除的内容。待其应答后：papersmart rollback --from { $path }

publish-no-key = 未设置 PAPERSMART_SIGNING_KEY，而 publish.toml 列有密钥：没有人会相信该版本。未发布任何内容。请设置后重新发布。
publish-other-key = PAPERSMART_SIGNING_KEY 中的密钥 { $key } 未列入 publish.toml：没有人会相信该版本。未发布任何内容。请改用其他密钥，或将此密钥加入 keys。
publish-not-believed = { $target } 显示的版本不是由 publish.toml 中的密钥签名的，也没有目标显示可信的版本：无人知道下一个编号。未发布任何内容。请仅为这次发布将签名所用的密钥加入 keys；如该版本不应计入，请用 --first 重新开始。
publish-silent = { $target } 没有应答，也没有目标显示任何版本：最新版本可能在那里。未发布任何内容。请在它应答后重试；如从未有过版本，请用 --first 开始。

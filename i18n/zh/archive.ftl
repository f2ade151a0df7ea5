# Words of closing sessions, of opening them again, and of addresses that stay.

## Help

cli-session = 关闭、重新开启和封存届会，并说明其状况
cli-session-close = 关闭届会：冻结其内容；如已关闭，则冻结此后补充的内容
cli-session-reopen = 重新开启已关闭的届会，以便更改
cli-session-reopen-reason = 理由；保留在该届会的 frozen.toml 中
cli-session-seal = 封存已关闭的届会：此后不再接受任何内容
cli-session-list = 说明各届会的状况，以及与关闭时的不同之处
cli-session-by = 由谁提出；保留在该届会的 frozen.toml 中
cli-statement-by = 由谁提出；届会已关闭时保留在其 frozen.toml 中
cli-statement-recall-reason = 理由；届会已关闭时保留在其 frozen.toml 中
cli-routes = 记录曾经公开的网址
cli-routes-record = 记录一次发布所含的网址，使其一个也不丢失
cli-routes-record-out = 存放公众版的文件夹

## What was done

desk-session-closed = 已关闭：{ $session }。已冻结 { $records } 条记录和 { $files } 个文件。仍可接受迟到的补充；请将 frozen.toml 一并提交。
desk-session-sealed-now = 已封存：{ $session }。已冻结 { $records } 条记录和 { $files } 个文件。不再接受任何内容。
desk-session-unchanged = { $session } 已关闭，且全部内容均已冻结。未作任何更改。
desk-session-reopened = 已重新开启：{ $session }。更改完成后请将其关闭：papersmart session close { $session }
desk-session-since = 冻结于 { $at }
desk-session-not-frozen = 未冻结
desk-session-changed = 已更改：{ $count }
desk-session-gone = 已消失：{ $count }
desk-session-new = 新增：{ $count }
desk-routes-recorded = { $session }：已记录网址 { $count } 个。请提交其 routes.txt。
desk-routes-none = 所有网址均已记录。

## Why nothing was done

desk-session-sealed = 届会 { $session } 已封存，不再接受任何内容。只有通过版本管理才能撤销封存。
desk-session-not-closed = 只有已关闭的届会才能封存。请先执行：papersmart session close { $session }
desk-session-not-over = 届会 { $session } 尚未关闭，可以直接更改。
desk-reopen-why = 未说明重新开启 { $session } 的理由。请用 --reason 说明。
desk-routes-no-edition = { $path } 中没有网站的公众版。请先生成，或用 --out 指明其文件夹。

## Pages

moved-heading = 本页已移至他处
moved-text = 原在此处的内容现有另一网址。
moved-link = 前往新网址
gone-heading = 本页已不在此处
gone-text = 原在此处的内容已于{ $date }撤下。网址予以保留，以便有关引用仍可理解。

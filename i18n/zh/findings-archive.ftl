# What can be wrong with sessions that are over, and with addresses that were public.

finding-not-frozen = 届会 { $session } 已结束（状态“{ $state }”），但没有记录说明其当时的内容。
    .help = { $had ->
        [frozen] 请从版本管理中恢复 frozen.toml。仅在其中也没有时：将状态改为“closed”，执行 papersmart session close { $session }，然后封存。
        [routes] 该届会有 routes.txt，因此 frozen.toml 可能已被删除：请从版本管理中恢复。仅在从未有过时：papersmart session close { $session }
       *[nothing] 请将其冻结，并提交所写的文件：papersmart session close { $session }
    }
finding-frozen-unreadable = 无法读取 { $session } 关闭时的内容记录（{ $detail }）。
    .help = 请从版本管理中恢复 frozen.toml。仅在其中也没有时：将其删除并重新关闭届会。
finding-frozen-altered = { $session } 的 frozen.toml 与命令所写的不同。
    .help = 请从版本管理中恢复。如系合并两个分支所致，请取其中一方，然后执行：papersmart session close { $session }
finding-state-not-recorded = 届会 { $session } 的状态为“{ $state }”，但此前留下的状态是“{ $recorded }”。
    .help = 请在 session.toml 中恢复原状态，并使用会保留理由的命令：papersmart session reopen { $session } --reason TEXT，或 papersmart session close { $session }
finding-frozen-changed = “{ $what }”已被更改；它在 { $session } 关闭时已冻结（{ $since }）。
    .help = 请恢复原样，或说明必须更改的理由：papersmart session reopen { $session } --reason TEXT
finding-frozen-gone = “{ $what }”已不存在；它在 { $session } 关闭时已冻结（{ $since }）。
    .help = 请从版本管理中恢复，或说明必须删除的理由：papersmart session reopen { $session } --reason TEXT
finding-sealed-new = “{ $what }”被加入 { $session }，而该届会已封存（{ $since }）。
    .help = 请将其移除：已封存的届会不接受任何内容。相关内容应归入另一届会。
finding-sealed-changed = “{ $what }”{ $how ->
        [gone] 已不存在
       *[changed] 已被更改
    }；{ $session } 已封存（{ $since }）。
    .help = 请从版本管理中恢复：已封存的届会不接受任何内容。
finding-bad-route = “{ $found }”不是页面的网址。
    .help = 请按 routes.txt 的方式书写：不带语文，以斜线结尾，例如 statements/opening/。
finding-route-vanished = { $session } 的“{ $route }”曾经公开，现在该处已无内容。
    .help = 请恢复原有内容。否则请在 moved.toml 中说明现在何处（[[moved]]，含 from 和 to），或自何时起、因何不再存在（[[gone]]，含 route、date 和 reason）。
finding-route-withheld = { $session } 的“{ $route }”曾经公开，现已不再公开：其页面将被撤下。
    .help = 如果以后还会公开，则无需处理。否则请在 moved.toml 中说明自何时起、因何不再存在（[[gone]]，含 route、date 和 reason）。
finding-routes-missing = 届会 { $session } 已结束，但记有其网址的 routes.txt 缺失或为空。
    .help = 请从版本管理中恢复。仅在从未有过时：papersmart routes record
finding-routes-unreadable = 无法读取 { $session } 曾经公开的网址（{ $detail }）。
    .help = 请从版本管理中恢复 routes.txt。
finding-moved-is-there = 不能再对“{ $route }”作其他说明，因为该页存在。
    .help = 请删除此条目，或移除该网址上的内容。
finding-moved-twice = “{ $route }”出现了两次。
    .help = 请只保留一个条目：已移动，或已撤下。
finding-moved-unrecorded = “{ $route }”不在曾经公开的网址之列，因此该处不发布任何内容。
    .help = 请与 { $session } 的 routes.txt 核对。
finding-moved-to-nowhere = “{ $route }”不通向读者可见的任何页面。
    .help = 请按 routes.txt 的方式写明本届会的一个页面，或另一届会 routes.txt 中的一个页面，例如 /BODY/SESSION/documents/a-68-123/。

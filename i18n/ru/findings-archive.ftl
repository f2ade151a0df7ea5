# What can be wrong with sessions that are over, and with addresses that were public.

finding-not-frozen = Сессия { $session } завершена (состояние «{ $state }»), но нигде не записано, что она содержала.
    .help = { $had ->
        [frozen] Восстановите frozen.toml средствами контроля версий. Только если его там нет: установите состояние «closed», затем papersmart session close { $session }, и опечатайте сессию.
        [routes] У сессии есть routes.txt, так что frozen.toml, возможно, удален: восстановите его средствами контроля версий. Только если его никогда не было: papersmart session close { $session }
       *[nothing] Зафиксируйте ее и включите созданный файл в коммит: papersmart session close { $session }
    }
finding-frozen-unreadable = Не удается прочитать, что содержала { $session } при закрытии ({ $detail }).
    .help = Восстановите frozen.toml средствами контроля версий. Только если его там нет: удалите его и закройте сессию снова.
finding-frozen-altered = Файл frozen.toml сессии { $session } не таков, каким его записала команда.
    .help = Восстановите его средствами контроля версий. Если объединялись две ветви, возьмите одну из сторон, а затем: papersmart session close { $session }
finding-state-not-recorded = Сессия { $session } имеет состояние «{ $state }», но была оставлена в состоянии «{ $recorded }».
    .help = Верните прежнее состояние в session.toml и используйте команды, которые сохраняют причину: papersmart session reopen { $session } --reason TEXT или papersmart session close { $session }
finding-frozen-changed = «{ $what }» изменено, хотя было зафиксировано при закрытии { $session } ({ $since }).
    .help = Верните прежний вид или объясните, почему нужно изменение: papersmart session reopen { $session } --reason TEXT
finding-frozen-gone = «{ $what }» больше нет, хотя оно было зафиксировано при закрытии { $session } ({ $since }).
    .help = Восстановите средствами контроля версий или объясните, почему это нужно убрать: papersmart session reopen { $session } --reason TEXT
finding-sealed-new = «{ $what }» добавлено в { $session }, а эта сессия опечатана ({ $since }).
    .help = Уберите: опечатанная сессия ничего не принимает. То, что к ней относится, помещается в другую сессию.
finding-sealed-changed = «{ $what }» { $how ->
        [gone] больше нет
       *[changed] изменено
    }; сессия { $session } опечатана ({ $since }).
    .help = Восстановите средствами контроля версий: опечатанная сессия ничего не принимает.
finding-bad-route = «{ $found }» не является адресом страницы.
    .help = Пишите, как в routes.txt: без языка, с косой чертой в конце, например statements/opening/.
finding-route-vanished = Адрес «{ $route }» сессии { $session } был общедоступен, а теперь там ничего нет.
    .help = Верните то, что там было. Иначе укажите в moved.toml, где это теперь ([[moved]] с from и to) или с каких пор и почему этого нет ([[gone]] с route, date и reason).
finding-route-withheld = Адрес «{ $route }» сессии { $session } был общедоступен, а теперь доступ к нему закрыт: его страницы убираются.
    .help = Если доступ будет открыт снова, делать ничего не нужно. Если нет, укажите в moved.toml, с каких пор и почему этого нет ([[gone]] с route, date и reason).
finding-routes-missing = Сессия { $session } завершена, но ее файл routes.txt, содержавший ее адреса, отсутствует или пуст.
    .help = Восстановите его средствами контроля версий. Только если его никогда не было: papersmart routes record
finding-routes-unreadable = Не удается прочитать адреса { $session }, которые были общедоступны ({ $detail }).
    .help = Восстановите routes.txt средствами контроля версий.
finding-moved-is-there = О «{ $route }» ничего другого сказать нельзя: страница существует.
    .help = Уберите эту запись или то, что находится по этому адресу.
finding-moved-twice = «{ $route }» назван дважды.
    .help = Оставьте одну запись: перемещено или изъято.
finding-moved-unrecorded = «{ $route }» нет среди адресов, которые были общедоступны, поэтому по нему ничего не публикуется.
    .help = Сравните его с routes.txt сессии { $session }.
finding-moved-to-nowhere = «{ $route }» не ведет ни к одной странице, доступной читателям.
    .help = Назовите страницу этой сессии, как в routes.txt, или страницу другой сессии, которая есть в ее routes.txt, например /BODY/SESSION/documents/a-68-123/.

# Что может быть неверно в publish.toml.

finding-duplicate-target = Цель «{ $target }» уже есть.
    .help = Дайте каждой цели своё имя.
finding-duplicate-folder = Цель «{ $target }» — та же папка, что и «{ $other }».
    .help = Дайте каждой цели свою папку.
finding-second-primary = «{ $target }» — вторая основная цель.
    .help = Дайте роль primary той, чей адрес сообщается, а остальным — mirror.
finding-bad-public-key = Это не открытый ключ: { $reason }.
    .help = Укажите строку открытого ключа в том виде, в каком её пишет minisign.
finding-bad-variable = «{ $found }» — не имя переменной окружения.
    .help = Назовите переменную с секретом, например SITE_KEY; никогда не пишите здесь сам секрет.
finding-bad-host = «{ $found }» — не узел.
    .help = Напишите УЗЕЛ или ПОЛЬЗОВАТЕЛЬ@УЗЕЛ, например site@mirror.example.
finding-bad-remote-path = Путь «{ $found }» нельзя использовать на другой машине.
    .help = Напишите путь от корня из латинских букв, цифр и знаков «.», «_», «-» и «/», например /srv/site.
finding-bad-endpoint = «{ $found }» — не адрес службы.
    .help = Напишите адрес, который начинается с https:// и не кончается косой чертой.
finding-bad-prefix = Имена в хранилище не могут начинаться с «{ $found }».
    .help = Уберите косые черты в начале и в конце и не используйте «.» и «..».
finding-bad-site-id = «{ $found }» — не идентификатор сайта.
    .help = Скопируйте идентификатор сайта из его настроек в Netlify.

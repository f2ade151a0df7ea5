# What can be wrong with what was printed on demand.

finding-printed-out-of-order = В printed.toml день { $date } стоит после { $before }.
    .help = У каждого дня одна таблица, по порядку. Если объединены две ветви, сложите числа за этот день.
finding-print-how = В [print] способ заказа печатных экземпляров должен быть указан ровно один раз: форма или почта.
    .help = Укажите form = "netlify", form = "https://…" или mail = "…@…", что-то одно.
finding-bad-print-form = «{ $found }» не может быть адресом, на который отправляется форма.
    .help = В нем нет вопросительного знака, решетки, запятой, точки с запятой и апострофа.
finding-bad-print-mail = «{ $found }» не является почтовым адресом, на который может вести ссылка.
    .help = Укажите простой адрес, например print@example.org.

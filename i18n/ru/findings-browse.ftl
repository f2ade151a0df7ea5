# What is wrong with guides, subjects and places.

finding-dead-reference = По адресу «{ $found }» это издание ничего не публикует, поэтому слова показаны без ссылки.
    .help = { $suggestion ->
        [none] Укажите адрес страницы без языка, например /archive/, или symbol: и условное обозначение документа. То, что будет опубликовано позже, само станет ссылкой.
       *[other] Может быть, имелось в виду «{ $suggestion }»? То, что будет опубликовано позже, само станет ссылкой.
    }
finding-missing-guide = Языки, на которых нет руководства «{ $slug }»: { $languages }.
    .help = Читателям на этих языках показывается другой язык с пометкой. Добавьте по одному файлу для каждого из этих языков.
finding-unknown-place = В places.toml нет места «{ $id }».
    .help = { $suggestion ->
        [none] Укажите идентификатор места из places.toml или добавьте это место.
       *[other] Может быть, имелось в виду «{ $suggestion }»? Если нет, добавьте место в places.toml.
    }
finding-unknown-subject = Темы «{ $found }» нет в subjects.toml, поэтому она показана так, как написана.
    .help = { $suggestion ->
        [none] Укажите идентификатор темы или одно из ее названий либо добавьте тему в subjects.toml.
       *[other] Может быть, имелось в виду «{ $suggestion }»? Если нет, добавьте тему в subjects.toml.
    }
finding-subject-cycle = Тема «{ $id }» через более широкие темы ведет к самой себе.
    .help = Разорвите круг: удалите один из ключей «broader».

### Symbols of documents: their families and their index.

## Families

family-original = Первоначальный документ
family-revision = Пересмотренный вариант
family-addendum = Добавление
family-corrigendum = Исправление
family-amendment = Поправка
family-part = Часть
family-resumption = Возобновленное заседание
family-superseded = Заменен документом { $symbol }
notice-superseded = Этот документ заменен документом { $symbol }.
notice-corrected = Исправления к этому документу содержатся в { $symbols }.

## The index

list-symbols = Условные обозначения документов
symbols-of = Условные обозначения, начинающиеся с { $organ }
symbols-hint = Любой документ можно найти по его условному обозначению: добавьте его к адресу этого сайта в любом написании. Ниже документы перечислены по началу их условных обозначений.
list-documents-by-series = Документы по сериям

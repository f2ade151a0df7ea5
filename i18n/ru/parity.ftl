# Which document can be had in which language.

list-documents-by-language = Документы по языкам
parity-expected-in = { $language } (ожидается { $date })
parity-document = Документ
parity-session = Сессия
parity-of = { $there } из { $all }

## papersmart document list

cli-document-list = Показать, на каких языках есть документы, включая непубличные
cli-document-list-session = Сессия; иначе все запланированные и открытые
cli-document-list-awaited = Только документы, ожидаемые на каком-либо языке
cli-document-list-json = Для программ
desk-documents-none = Документов нет.
desk-documents-there = есть: { $languages }
desk-documents-awaited = ожидается: { $languages }
desk-documents-hidden = не опубликован

# A text beside the same text in another language.

beside = 对照阅读
beside-title = { $title }，对照：{ $languages }
document-original = 原文

# A text beside the same text in another language.

beside = Côte à côte
beside-title = { $title }, côte à côte : { $languages }
document-original = original

# 导入后待审核的内容。

finding-under-review = 待审核，未在任何地方发布：{ $count }。
    .help = 请补齐所缺内容，然后接受：papersmart import accept BODY/SESSION。也可自行删去记录中的“review”。
finding-session-under-review = 整个届会正待审核，其内容一概未发布。
    .help = 请补齐所缺内容，然后接受：papersmart import accept BODY/SESSION
finding-proposed-changes = 导入对此记录提出更改，见“proposed”。所发布的仍是原内容。
    .help = 接受更改：papersmart import accept BODY/SESSION。也可删去不需要的更改。

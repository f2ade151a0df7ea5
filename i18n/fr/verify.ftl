# Mots des commandes qui vérifient l’intégrité d’une copie et créent des clés.

cli-verify = Vérifier qu’une copie du site, dans un dossier ou sur le réseau, est intacte : chaque fichier est ce que disent ses manifestes
cli-verify-place = Le dossier, ou l’adresse qui commence par https://
cli-verify-session = Ne vérifier que les fichiers de cette session : BODY/SESSION
cli-verify-key = N’accepter qu’une publication signée avec cette clé publique de minisign ; peut être répété
cli-verify-after = Refuser une publication plus ancienne que celle-ci : un fichier release.json conservé, ou un numéro

verify-whole = Intact. Fichiers : { $files }. Taille : { $size }.
verify-root = Empreinte : { $digest }.
verify-missing = manquant : { $path }
verify-altered = modifié : { $path }
verify-extra = dans aucun manifeste : { $path }
verify-link = un lien et non un fichier : { $path }
verify-unreadable = illisible : { $path }
verify-illegible = la ligne { $line } est incompréhensible ou répète un fichier : { $path }
verify-faults = La copie n’est pas intacte. Fichiers vérifiés : { $files }. Anomalies : { $faults }. Récupérez ces fichiers auprès d’un autre miroir ou réparez la copie : papersmart publish --thorough.
verify-nothing = { $path } ne contient pas ces manifestes : ce n’est pas une édition générée par papersmart, ou les manifestes sont perdus.
verify-release = Publication { $release } du { $moment }.
verify-signed = Signée par { $key }, une clé à laquelle vous faites confiance.
verify-unchecked = Elle se dit signée par { $key }, ce que personne n’a vérifié : indiquez la clé publique de l’éditeur avec --key.
verify-unsigned = Elle n’est pas signée : comparez l’empreinte à celle qu’indique son éditeur.
verify-refused = Ne vous fiez pas à cette copie : rien ne montre qu’elle vient de son éditeur.
verify-no-release = Il n’y a pas ici de publication, seulement un site généré : rien n’est signé. Comparez l’empreinte à celle qu’indique son éditeur.
verify-changed = Le site a été publié pendant la vérification : vérifiez-le encore une fois.
verify-unseen = Un site ne montre que ce qu’on lui demande : ce qu’il sert en plus ne se voit pas d’ici.
verify-progress = fichiers
verify-length = longueur inexacte, { $found } octets au lieu de { $wanted } : { $path }
verify-endless = coupé après { $limit } octets, plus long que permis : { $path }
verify-stale = périmé, tel qu’il était dans la publication { $release } : { $path }
verify-elsewhere = renvoie à un autre site : { $path }
verify-packed = reçu sous forme compressée, alors que ses propres octets étaient demandés : { $path }
verify-status = l’hébergeur répond { $status } : { $path }
verify-silent = l’hébergeur ne répond pas : { $path }
verify-not-a-release = n’est pas écrit comme une publication : { $path }
verify-newer = au format { $format }, que lit une version plus récente de papersmart : { $path }
verify-rolled-back = retour en arrière, publication { $release } au lieu de { $wanted } ou d’une suivante : { $path }
verify-forked = ne suit pas la publication { $release } déjà vue : { $path }
verify-not-signed = sans signature, alors que des clés sont exigées : { $path }
verify-unknown-key = signé par { $key }, une clé à laquelle vous ne faites pas confiance : { $path }
verify-forged = la signature n’est pas celle de cette publication : { $path }
verify-no-key = « { $key } » n’est ni une clé publique de minisign, ni un fichier qui en contient une.
verify-no-after = « { $path } » n’est ni un numéro, ni un fichier qui contient une publication.
verify-no-address = « { $path } » n’est pas une adresse.

cli-key = Clés qui signent les publications
cli-key-new = Créer une paire de clés : la clé secrète va dans un fichier, la clé publique est affichée
cli-key-out = Où mettre la clé secrète ; rien ne doit s’y trouver

key-made = La clé secrète est dans { $path }, lisible de vous seul. Gardez-en une copie hors de cette machine. La ligne ci-dessus est la clé publique : indiquez-la là où vos lecteurs vous cherchent.
key-bare = La clé n’a pas de mot de passe. Pour en avoir un, définissez { $variable } et créez une autre clé.
key-occupied = { $path } existe déjà : choisissez un autre nom. Une clé écrasée ne se retrouve pas.
key-exposed = { $path } est dans un dossier publié ou de contenu : choisissez un autre endroit pour une clé secrète.

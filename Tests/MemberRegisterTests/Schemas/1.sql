PRAGMA application_id = 0x4C45444E;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1 journal');
INSERT INTO grdb_migrations VALUES('1 members');
INSERT INTO grdb_migrations VALUES('1 decisions');
INSERT INTO grdb_migrations VALUES('1 lists');
INSERT INTO grdb_migrations VALUES('1 invoices');
CREATE TABLE register (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  identity BLOB NOT NULL CHECK (length(identity) = 16),
  row_key BLOB NOT NULL CHECK (length(row_key) = 16)
) STRICT;
INSERT INTO register VALUES(1,X'4c259bef202ba6e28923e89285b98570',X'bde425b64530472d423a549268488850');
CREATE TABLE operation (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN (
    'take_in', 'settle', 'hand_out', 'index', 'release', 'mark_sent',
    'undo', 'redo', 'erase', 'tidy', 'restore')),
  recorded_on TEXT NOT NULL CHECK (recorded_on IS date(recorded_on, '+0 days')),
  recorded_by TEXT NOT NULL
) STRICT;
INSERT INTO operation VALUES(1,'take_in','2026-01-20','root');
INSERT INTO operation VALUES(2,'settle','2026-01-20','root');
INSERT INTO operation VALUES(3,'index','2026-01-20','root');
INSERT INTO operation VALUES(4,'release','2026-01-20','root');
CREATE TABLE journal (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  operation INTEGER NOT NULL REFERENCES operation (id),
  action TEXT NOT NULL CHECK (action <> ''),
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  row INTEGER NOT NULL CHECK (row >= 0),
  proposal TEXT CHECK (proposal <> ''),
  -- SHA-256 of salt and values.
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  -- SHA-256 of the link before, this row and the digest.
  link BLOB NOT NULL UNIQUE CHECK (length(link) = 32)
) STRICT;
INSERT INTO journal VALUES(1,1,'read','Imports/2026/Personeel/groningen.xml','',0,NULL,X'1ac381a1d9216b3b38e07c782c1a7625cf14c2cb9435be9b9b2aba781d3bd80a',X'b98ad1bd4ab49749022ca47db3b60be3b13874f0695dc26410acbd0e593995ab');
INSERT INTO journal VALUES(2,1,'read','Imports/2026/Personeel/regio overzicht.csv','',0,NULL,X'64286ce8ce0ebe36d09d3b293d0ccc7e6d953d4905805536a9d36c1f17c19dff',X'ddf1ecebabf9ecba39ca87d83a4c88120197256a246628a15172f86837f4f19e');
INSERT INTO journal VALUES(3,1,'read','Imports/2026/community.csv','',0,NULL,X'4c8a5f2200cd66ab131cd43a61f26aaa116a2d611fe8ccdd049a3f122439b64b',X'2b263ef72a40923acb2df9480e7de3e679b7c464f2d49dd0a9a329f4b1d69614');
INSERT INTO journal VALUES(4,1,'read','Imports/2026/debiteuren.csv','',0,NULL,X'583d7ef25219c0e998a0fddec57c1e11f990c42d7cf2c64b18d38e1cf8c4cbb6',X'939741a172ef386a17214213f0b71869ad791ab2687addf6a553d8f7886958f6');
INSERT INTO journal VALUES(5,1,'read','Imports/2026/leden.csv','',0,NULL,X'017427d9088272f00a8561bab5675a34cbbe1b70e15e8cba1e957e15599fa56b',X'ceb29f2c6a0e9ec9a016f1bdcc295275c30be34defa842c502391f14e1140285');
INSERT INTO journal VALUES(6,1,'read','Imports/2026/rayons.csv','',0,NULL,X'3528f253a9580d6e61366b263a5067e40a1a19584253fc3403ece9d8997e8709',X'c09aa274807cd6fd67b29830ef8b2c475e3dd0f785972eecfbe3413aa210d277');
INSERT INTO journal VALUES(7,1,'read','Imports/2026/tarieven.csv','',0,NULL,X'8657030eb9c48bffec75b43f5a8dff129a627faffd2ae6c8dad4d87087c165d9',X'99c4a94d9516fbaece6d065ac2cad8394ac21ac5c79958c8108de8c6a98da90f');
INSERT INTO journal VALUES(8,1,'created','Imports/2026/leden.csv','',3,NULL,X'1e03680ac8a5c58ace0e8f28fb2d1e4e25444bff8f553784b6ddf654cf1fb728',X'bfe8fde8f2b99858fa1328332712d511afc070131e7cfabcd642b6954ebca892');
INSERT INTO journal VALUES(9,1,'created','Imports/2026/leden.csv','',4,NULL,X'87e97c05a183e092313a1bb9ceacb609769be1efa1fda2df0057f00d1316460c',X'afdc8e6ee0ca80378be6bea0cbf774c382d888c11d8e29b9135cddeb04f5c607');
INSERT INTO journal VALUES(10,1,'created','Imports/2026/leden.csv','',5,NULL,X'b1593ef92d40ff7b8bbbfed497952e0eb5b2eda330ffaf5116a3bc623d2e7b61',X'bba483dd6cd768c8b16c253d65d8eedec9a37b8425a8c548010ea671be6bafc9');
INSERT INTO journal VALUES(11,1,'created','Imports/2026/leden.csv','',6,NULL,X'eefc165f312aa86642deef06a301c2b1734e10e49c9299aa6480121618ba237f',X'49c94ad74f46ed07674b06e87cb1db6a8d2aa6ab60b05f6a344efb7c0018f686');
INSERT INTO journal VALUES(12,1,'created','Imports/2026/leden.csv','',7,NULL,X'c66834e173d3e0a2f2d236511e9b2a6f5266fa15a2c788747d1f285720dc6812',X'5e29df42ba78258d9746f0483b2876d0a475605bd0b9ff72296360f1ef26ed25');
INSERT INTO journal VALUES(13,1,'created','Imports/2026/leden.csv','',8,NULL,X'b71a7f42575d31221242c4e9c4bc352c3e0ead166348bb5e48482003397e75e0',X'0af5dd6799a3d5acaab2c134886bd8b4c70d49d6fbb4711bef6dec7a11123aeb');
INSERT INTO journal VALUES(14,1,'created','Imports/2026/leden.csv','',9,NULL,X'854f06a13d0d7e2c1c6fac99e94b4afeaed3f0a0a3364b633bf5dff6467c6f5b',X'e42712eccbb80443fd9e2c215c02c04abbaf0b3555d507e81a5f6d913a8eb053');
INSERT INTO journal VALUES(15,1,'created','Imports/2026/leden.csv','',10,NULL,X'deae48ba74805494354a8d34079f2376ee5c333dea0972179149c887fdf96d30',X'8b841d976aa2ea675976afe251b12b87602c6c3dd5657dc1afb1e45bc7db3f37');
INSERT INTO journal VALUES(16,1,'created','Imports/2026/leden.csv','',11,NULL,X'420df3d637c856f52ea60793544875b8172b3bf71ab77aa2072f1bd372e3444e',X'1cb0b5db6f1ede23594edf88e4bed692f72023a05ceea56042eccd576a555b58');
INSERT INTO journal VALUES(17,1,'created','Imports/2026/leden.csv','',12,NULL,X'1aaee8515236ee212a884f2a62fdd40f73b982194ad85c351849eea18ca9a572',X'14b0989c49505d4e749f2150a5f48f9fd59778aff716cad3f5c721fd60982d08');
INSERT INTO journal VALUES(18,1,'created','Imports/2026/leden.csv','',13,NULL,X'ffba87ec0cce82b4f625de675884472771b66eb48fa5006500ce97cb4695a503',X'6af72e4c5aac0c7afde8f0ceee2581756453289a7b93f35999e9667eb044c2d6');
INSERT INTO journal VALUES(19,1,'created','Imports/2026/leden.csv','',14,NULL,X'50f6b7e5f67d4f25c3e89617bc2ef4282a751d1eb2fa107151db795635f1cf4c',X'41b547e76e460704dc232dc0504edffa5e2b2504445bc15f3379e5be7e552f6f');
INSERT INTO journal VALUES(20,1,'created','Imports/2026/leden.csv','',15,NULL,X'84eab38720e5de371ad040998d8213469a99789ec38a83fd06f66097d79f4c1e',X'1fc8b5cd687a0fdfabe790ac71d5c5f234c3afc09d4a7579f27effc6ac12c6a7');
INSERT INTO journal VALUES(21,1,'created','Imports/2026/leden.csv','',16,NULL,X'b9773248bacf35ee2bcc56f89c11b9d886958d6ccfd9e8be4be6857423b6bbd7',X'1e311d75122f1c832133531e49558da7672c52695bfbb2db1bd46e9d608b588c');
INSERT INTO journal VALUES(22,1,'created','Imports/2026/leden.csv','',17,NULL,X'1e2f4d6e42a6137f638932a2ff048fa82b9cbf626fb834a1a567ec1584555ae2',X'aab69d4d660b5f3ab5a0a5546e58660dce8d0dceb3553f54af7aabe2f1724477');
INSERT INTO journal VALUES(23,1,'created','Imports/2026/leden.csv','',19,NULL,X'38c639871bfca456b008aab7ae40c51e13a602938a771b577c3006f62bce0189',X'6cae7699df31a524bf819418d093260eda26139c926d3246346a0413a68f457d');
INSERT INTO journal VALUES(24,2,'ruled','','',0,'f37d71b40de3c73e',X'df11e0f071ff223b7926578f34458fb8178967f7bd8807a69523f63376a45077',X'6ee5f681618c5ce7bfbf2f038cdc537c357c4d7777eb06161cb3796e6cf85530');
INSERT INTO journal VALUES(25,2,'ruled','','',0,'2f867fae888386bf',X'43455aa45e39ad7d20d0817a3c271b74b134caec87aa0f1eb1082b74857e7976',X'd3df16677544b4f2b70c431a210c8b2f41b112ad93f395ca0d4276a832f6102d');
INSERT INTO journal VALUES(26,3,'indexed','','',0,NULL,X'083d8493aca6524b8f5f0d96aad0a4b72646b7acdfda7232c31c6c345c820019',X'7bde9b42c6af0d5b3d09c337fcf27996df4c60ff32589a29f3437168202644f2');
INSERT INTO journal VALUES(27,4,'released','','',0,NULL,X'4d9e0e562d5a86086b837a998b09b21a6db2723675240770ac8ffcdc57b197b0',X'94e10fa869758342f31a0a1d5147797662a0c70636b06e80693a865b46969c77');
INSERT INTO journal VALUES(28,4,'released','','',0,NULL,X'227ee1c144f71f40f8a2bbef4b67cf97d946ad51dd612c3457d4fe21884f0f01',X'cf4192f6dc7d34677877bfe3ba522b17fc4db16ed8fa9c963f2286e4e202f53d');
INSERT INTO journal VALUES(29,4,'released','','',0,NULL,X'f421ffb33978d26cc20494a2dded67b1b802cca4b3aa5b5db85d856c0ba23b2b',X'b0288f58aacd2d594812ce4e09b2d35e3b2f56a0b4dcf63206cdc3646a1267f7');
INSERT INTO journal VALUES(30,4,'released','','',0,NULL,X'd4e4955e8427684436205f467269f6a0b35eec518ce60799b13990298c5b9f71',X'e1255ada427375dcb01efc08a61094127e3acadf1b01e5ae42f76a4e1335d3bc');
INSERT INTO journal VALUES(31,4,'released','','',0,NULL,X'694b94bc3ac22d84bf5208c18bc94bf22885604ca405ab4d2fd5cbf6589b5478',X'3ed1248a80c39e55fe05acf80f1fb09c2a73746eb5e6798a0c1b3151eb6dcb1b');
INSERT INTO journal VALUES(32,4,'released','','',0,NULL,X'16b1901dce406691746f5ab53304d657deac98a9e856e0419dc408f40a434036',X'9c558ba9437491ccf71f8b2e3aba577854d660be4a07e71a2fcd284409ce6422');
CREATE TABLE journal_value (
  sequence INTEGER PRIMARY KEY REFERENCES journal (sequence),
  salt BLOB CHECK (length(salt) = 16),
  subject TEXT,
  field TEXT,
  old TEXT,
  new TEXT,
  CHECK ((salt IS NULL) = (subject IS NULL) AND (salt IS NULL) = (field IS NULL)
    AND (salt IS NULL) = (old IS NULL) AND (salt IS NULL) = (new IS NULL))
) STRICT;
INSERT INTO journal_value VALUES(1,X'2bffe33b74816da77ab6bc5f3c33cab6','99fc86798b2a7338ffdfeaff488b349594f1a533062f9a6418f3166f50a8ce98','staff_list','','5');
INSERT INTO journal_value VALUES(2,X'a6139d0b5e5ce4720a2b4a700a68b87c','1925174fc051fe2608718d70ae375dc0e5f60ff9b94f515c9c85bd0588c82cc3','staff_list','','12');
INSERT INTO journal_value VALUES(3,X'59a7e53210e319b02b8affc5663d5c64','f8c261dc3ea63cdcaf227a3814e0b27677a7d59f926874711a2a07d4a9e987bf','activity_log','','9');
INSERT INTO journal_value VALUES(4,X'e603760df680c802d6e1793986c00132','ec6ec8663cb3f0be9390893e5fe4b0293119e01b7eef5291a4744199e11fa4cf','debtors','','7');
INSERT INTO journal_value VALUES(5,X'af16f51066497523ac8273e22cd5e76a','9e576752c0c0c0aab67bcd87fa155eee3c089280995fa030af58fd9dba228772','member_list','','17');
INSERT INTO journal_value VALUES(6,X'fcb6f81dbbefcc0ca60514e7cdbfbdd1','ea37014e09c97b935732d349c1b4d0c0d475e22d39fae779ee8f85c410ea8c26','rayons','','9');
INSERT INTO journal_value VALUES(7,X'607707f54b2b545a621ecbcf48de5790','0a3e01514f0c63bd68401435378b9ce94af237920db6f9c3eae1b3d73e2463b6','tariffs','','3');
INSERT INTO journal_value VALUES(8,X'05656fcbe868743b76b153129a2ee91c','101','','','{"initials":"S.M.","call_name":"Sanne","prefix":"de","family_name":"Vries","email":"s.devries@groningen.example","function_title":"Leerplichtambtenaar","workplace":"Groningen","kind":"gemeente","member_since":"2019-03-01","newsletter":"1","is_shielded":"0"}');
INSERT INTO journal_value VALUES(9,X'74acadb095a6ecd47fd309c9f1619743','102','','','{"initials":"B.","call_name":"Bram","family_name":"Jansen","email":"b.jansen@groningen.example","function_title":"Doorstroomcoach","workplace":"Groningen","kind":"gemeente","member_since":"2020-09-15","newsletter":"1","is_shielded":"0"}');
INSERT INTO journal_value VALUES(10,X'1a4e4ac0b0a79b8acaa040b2d663eaad','103','','','{"initials":"F.","call_name":"Fatima","prefix":"el","family_name":"Amrani","email":"f.elamrani@haarlem.example","function_title":"Leerplichtambtenaar","workplace":"Haarlem","kind":"gemeente","member_since":"2018-01-01","newsletter":"1","is_shielded":"0"}');
INSERT INTO journal_value VALUES(11,X'0b2e48209ffe011e43413e05b3d9f007','104','','','{"initials":"J.A.","call_name":"Joost","prefix":"van den","family_name":"Berg","email":"j.vandenberg@haarlem.example","function_title":"Leerplichtambtenaar","workplace":"Haarlem","kind":"gemeente","member_since":"2017-06-01","newsletter":"0","is_shielded":"0"}');
INSERT INTO journal_value VALUES(12,X'c488949057de26602250694d64ab0a4c','105','','','{"initials":"W.","call_name":"Willemijn","family_name":"Postma","email":"w.postma@groningen.example","function_title":"Leerplichtambtenaar","workplace":"Groningen","kind":"gemeente","member_since":"2015-02-01","newsletter":"1","is_shielded":"0"}');
INSERT INTO journal_value VALUES(13,X'8b7622be9e2c5f5f5fee35417f5ef34f','106','','','{"initials":"K.","call_name":"Kees","prefix":"de","family_name":"Boer","email":"k.deboer@haarlem.example","function_title":"Doorstroomcoach","workplace":"Haarlem","kind":"gemeente","member_since":"2021-04-12","newsletter":"1","is_shielded":"0"}');
INSERT INTO journal_value VALUES(14,X'5bc832bbd4b5a967a0917e6466bed3a2','107','','','{"initials":"A.","call_name":"Annelies","family_name":"Visser","email":"a.visser@weesp.example","function_title":"Leerplichtambtenaar","workplace":"Weesp","kind":"gemeente","member_since":"2016-05-01","newsletter":"1","is_shielded":"0"}');
INSERT INTO journal_value VALUES(15,X'7431022bba60a9ccf6c0e34988fd04ac','108','','','{"initials":"P.","call_name":"Pieter","family_name":"Smits","email":"p.smits@haaren.example","function_title":"Leerplichtambtenaar","workplace":"Haaren","kind":"gemeente","member_since":"2014-05-01","newsletter":"1","is_shielded":"0"}');
INSERT INTO journal_value VALUES(16,X'd181e66e3cf39809b79eadb7f6187b59','109','','','{"initials":"R.","call_name":"Ria","family_name":"Kuipers","email":"r.kuipers@haaren.example","function_title":"Leerplichtambtenaar","workplace":"Haaren","kind":"gemeente","member_since":"2013-05-01","newsletter":"1","is_shielded":"0"}');
INSERT INTO journal_value VALUES(17,X'81cb2f8292e5f8e20bc10b40a037ee69','110','','','{"initials":"S.","call_name":"Sanne","prefix":"de","family_name":"Vries","email":"s.devries@groningen.example","function_title":"Leerplichtambtenaar","workplace":"Groningen","kind":"gemeente","member_since":"2023-10-01","newsletter":"1","is_shielded":"0"}');
INSERT INTO journal_value VALUES(18,X'cd8c8ce247f9131f6c953050a79fa31c','111','','','{"initials":"T.","call_name":"Tom","family_name":"Willems","email":"t.willems@oisterwijk.example","function_title":"Leerplichtambtenaar","workplace":"Oisterwijk","kind":"gemeente","member_since":"2022-10-01","newsletter":"1","is_shielded":"0"}');
INSERT INTO journal_value VALUES(19,X'c4aa2be78a20a1cb2b867b418c919af1','112','','','{"initials":"J.","family_name":"Bakker","function_title":"Leerplichtambtenaar","workplace":"Groningen","kind":"gemeente","member_since":"2012-01-01","newsletter":"1","is_shielded":"0"}');
INSERT INTO journal_value VALUES(20,X'c3c40a6fcb2cdb13828349e9e17a3ad6','113','','','{"initials":"M.","call_name":"Marja","family_name":"Hoekstra","email":"m.hoekstra@post.example","function_title":"Leerplichtambtenaar","kind":"persoonlijk","member_since":"2024-01-01","newsletter":"1","is_shielded":"0"}');
INSERT INTO journal_value VALUES(21,X'8e8a943e2102573d19ee472f2d854888','114','','','{"initials":"E.","call_name":"Els","prefix":"van","family_name":"Dijk","email":"e.vandijk@vught.example","function_title":"Leerplichtambtenaar","workplace":"Vught","kind":"gemeente","member_since":"2019-01-01","newsletter":"1","is_shielded":"1"}');
INSERT INTO journal_value VALUES(22,X'c08c58e662727dda43451186329f60ae','115','','','{"initials":"H.","call_name":"Henk","family_name":"Mulder","email":"h.mulder@boxtel.example","function_title":"Doorstroomcoach","workplace":"Boxtel","kind":"gemeente","member_since":"2019-01-01","newsletter":"0","is_shielded":"0"}');
INSERT INTO journal_value VALUES(23,X'd7cf255f0e96da54a82dcf0d73a26e2b','117','','','{"initials":"G.","call_name":"Gerda","family_name":"Bos","email":"g.bos@tilburg.example","function_title":"Doorstroomcoördinator","workplace":"Tilburg","kind":"gemeente","member_since":"2020-01-01","newsletter":"1","is_shielded":"0"}');
INSERT INTO journal_value VALUES(24,X'54b9a8d1281b1b67ba2388695ea61053','107','workplace','Weesp','Amsterdam');
INSERT INTO journal_value VALUES(25,X'3acc93a88362582d78233203c6b486f3','108','workplace','Haaren','Vught');
INSERT INTO journal_value VALUES(26,X'99ddb378f27e2788f3f0f97d9c18c326','2026','indexation','','{"percentage":"4.52","source":"Consumentenprijsindex, in november 2025 nagekeken door de penningmeester","effective_date":"2026-01-01","decided_on":"2025-11-20"}');
INSERT INTO journal_value VALUES(27,X'b5c4d08002cd18cc00c06f34a140cbd5','2026-0001','','','{"kind":"invoice","debtor":"GM0014","gross":"4067.52","payment_reference":"2000000020260001"}');
INSERT INTO journal_value VALUES(28,X'8ee63d52674094a08581a044a1d8667f','2026-0002','','','{"kind":"invoice","debtor":"GM0363","gross":"5500.00","payment_reference":"0000000020260002"}');
INSERT INTO journal_value VALUES(29,X'7823123dab9c1085ac8b270e4f6f1ba0','2026-0003','','','{"kind":"invoice","debtor":"GM0392","gross":"2951.20","payment_reference":"9000000020260003"}');
INSERT INTO journal_value VALUES(30,X'7a403d93bab402ffc06b039dbe8e5354','2026-0004','','','{"kind":"invoice","debtor":"GM0855","gross":"1927.00","payment_reference":"7000000020260004"}');
INSERT INTO journal_value VALUES(31,X'cf6c0b04b17318d668d942d6aa902f3c','2026-0005','','','{"kind":"invoice","debtor":"P-113","gross":"91.46","payment_reference":"5000000020260005"}');
INSERT INTO journal_value VALUES(32,X'12d9d53e83132935ea49f2ae46978360','2026-0006','','','{"kind":"invoice","debtor":"RBL-01","gross":"1899.06","payment_reference":"3000000020260006"}');
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  kind TEXT NOT NULL CHECK (kind <> ''),
  path TEXT NOT NULL CHECK (path <> ''),
  size INTEGER NOT NULL CHECK (size >= 0),
  rows INTEGER NOT NULL CHECK (rows >= 0),
  set_aside INTEGER NOT NULL CHECK (set_aside BETWEEN 0 AND rows),
  first_operation INTEGER NOT NULL REFERENCES operation (id),
  UNIQUE (sha256, kind)
) STRICT;
INSERT INTO source VALUES(1,'99fc86798b2a7338ffdfeaff488b349594f1a533062f9a6418f3166f50a8ce98','staff_list','Imports/2026/Personeel/groningen.xml',1814,5,0,1);
INSERT INTO source VALUES(2,'1925174fc051fe2608718d70ae375dc0e5f60ff9b94f515c9c85bd0588c82cc3','staff_list','Imports/2026/Personeel/regio overzicht.csv',1293,12,0,1);
INSERT INTO source VALUES(3,'f8c261dc3ea63cdcaf227a3814e0b27677a7d59f926874711a2a07d4a9e987bf','activity_log','Imports/2026/community.csv',404,9,1,1);
INSERT INTO source VALUES(4,'ec6ec8663cb3f0be9390893e5fe4b0293119e01b7eef5291a4744199e11fa4cf','debtors','Imports/2026/debiteuren.csv',1431,7,0,1);
INSERT INTO source VALUES(5,'9e576752c0c0c0aab67bcd87fa155eee3c089280995fa030af58fd9dba228772','member_list','Imports/2026/leden.csv',1980,17,1,1);
INSERT INTO source VALUES(6,'ea37014e09c97b935732d349c1b4d0c0d475e22d39fae779ee8f85c410ea8c26','rayons','Imports/2026/rayons.csv',353,9,0,1);
INSERT INTO source VALUES(7,'0a3e01514f0c63bd68401435378b9ce94af237920db6f9c3eae1b3d73e2463b6','tariffs','Imports/2026/tarieven.csv',393,3,0,1);
CREATE TABLE source_rows (
  source INTEGER PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
  digests BLOB NOT NULL CHECK (length(digests) % 8 = 0)
) STRICT;
INSERT INTO source_rows VALUES(1,X'8382e6f76efd591ad25175b7e3c5164ae8f2e05ce0782b794406a40cc12a3089802a6e59bbd64994');
INSERT INTO source_rows VALUES(2,X'ceaa06b0f6a3ae18ccad41d87d2a681e4a01bc02be4690368b7a7a2bc5dc6f3c711a4ee590f21c404f6c1f3f493ba081f70981ad62bf268280ce4060c56990932e538455229658c185c0e89c328cbcd7e2c5b63b879f24e18aa4177638ba2ef2');
INSERT INTO source_rows VALUES(3,X'bb100c0d7bb6e70e63d2ed6620587c168907f9ad32d0e95c5157480126cb51684b31eaf72c8e6f7a912ac947fec1e9aeccf66f12afe4bde3d1a58e7d724730f4');
CREATE TABLE member (
  number TEXT NOT NULL PRIMARY KEY CHECK (number <> ''),
  initials TEXT NOT NULL,
  call_name TEXT NOT NULL,
  prefix TEXT NOT NULL,
  family_name TEXT NOT NULL,
  birth_name TEXT NOT NULL,
  partner_name TEXT NOT NULL,
  written_name TEXT NOT NULL,
  email TEXT CHECK (email LIKE '_%@_%'),
  phone TEXT NOT NULL,
  function_title TEXT NOT NULL,
  workplace TEXT NOT NULL,
  organisation TEXT NOT NULL,
  -- unknown, municipality:GM0363, ended:GM0501>GM1992, bureau:…, ambiguous:GM0373,GM0893
  workplace_meaning TEXT NOT NULL CHECK (
    workplace_meaning = 'unknown' OR workplace_meaning GLOB 'municipality:GM????'
    OR workplace_meaning GLOB 'ended:GM????>*' OR workplace_meaning GLOB 'bureau:?*'
    OR workplace_meaning GLOB 'ambiguous:*'),
  kind TEXT NOT NULL,
  member_since TEXT CHECK (member_since IS date(member_since, '+0 days')),
  member_until TEXT CHECK (member_until IS date(member_until, '+0 days')),
  newsletter INTEGER CHECK (newsletter IN (0, 1)),
  is_shielded INTEGER NOT NULL CHECK (is_shielded IN (0, 1)),
  krsd_number TEXT NOT NULL,
  debtor TEXT CHECK (debtor <> ''),
  -- The day on which a list came without the number.
  absent_since TEXT CHECK (absent_since IS date(absent_since, '+0 days'))
) STRICT, WITHOUT ROWID;
INSERT INTO member VALUES('101','S.M.','Sanne','de','Vries','','','','s.devries@groningen.example','','Leerplichtambtenaar','Groningen','','municipality:GM0014','gemeente','2019-03-01',NULL,1,0,'',NULL,NULL);
INSERT INTO member VALUES('102','B.','Bram','','Jansen','','','','b.jansen@groningen.example','','Doorstroomcoach','Groningen','','municipality:GM0014','gemeente','2020-09-15',NULL,1,0,'',NULL,NULL);
INSERT INTO member VALUES('103','F.','Fatima','el','Amrani','','','','f.elamrani@haarlem.example','','Leerplichtambtenaar','Haarlem','','municipality:GM0392','gemeente','2018-01-01',NULL,1,0,'',NULL,NULL);
INSERT INTO member VALUES('104','J.A.','Joost','van den','Berg','','','','j.vandenberg@haarlem.example','','Leerplichtambtenaar','Haarlem','','municipality:GM0392','gemeente','2017-06-01',NULL,0,0,'',NULL,NULL);
INSERT INTO member VALUES('105','W.','Willemijn','','Postma','','','','w.postma@groningen.example','','Leerplichtambtenaar','Groningen','','municipality:GM0014','gemeente','2015-02-01',NULL,1,0,'',NULL,NULL);
INSERT INTO member VALUES('106','K.','Kees','de','Boer','','','','k.deboer@haarlem.example','','Doorstroomcoach','Haarlem','','municipality:GM0392','gemeente','2021-04-12',NULL,1,0,'',NULL,NULL);
INSERT INTO member VALUES('107','A.','Annelies','','Visser','','','','a.visser@weesp.example','','Leerplichtambtenaar','Amsterdam','','municipality:GM0363','gemeente','2016-05-01',NULL,1,0,'',NULL,NULL);
INSERT INTO member VALUES('108','P.','Pieter','','Smits','','','','p.smits@haaren.example','','Leerplichtambtenaar','Vught','','municipality:GM0865','gemeente','2014-05-01',NULL,1,0,'',NULL,NULL);
INSERT INTO member VALUES('109','R.','Ria','','Kuipers','','','','r.kuipers@haaren.example','','Leerplichtambtenaar','Haaren','','ended:GM0788>GM0855,GM0757,GM0824,GM0865','gemeente','2013-05-01',NULL,1,0,'',NULL,NULL);
INSERT INTO member VALUES('110','S.','Sanne','de','Vries','','','','s.devries@groningen.example','','Leerplichtambtenaar','Groningen','','municipality:GM0014','gemeente','2023-10-01',NULL,1,0,'',NULL,NULL);
INSERT INTO member VALUES('111','T.','Tom','','Willems','','','','t.willems@oisterwijk.example','','Leerplichtambtenaar','Oisterwijk','','municipality:GM0824','gemeente','2022-10-01',NULL,1,0,'',NULL,NULL);
INSERT INTO member VALUES('112','J.','','','Bakker','','','',NULL,'','Leerplichtambtenaar','Groningen','','municipality:GM0014','gemeente','2012-01-01',NULL,1,0,'',NULL,NULL);
INSERT INTO member VALUES('113','M.','Marja','','Hoekstra','','','','m.hoekstra@post.example','','Leerplichtambtenaar','','','unknown','persoonlijk','2024-01-01',NULL,1,0,'',NULL,NULL);
INSERT INTO member VALUES('114','E.','Els','van','Dijk','','','','e.vandijk@vught.example','','Leerplichtambtenaar','Vught','','municipality:GM0865','gemeente','2019-01-01',NULL,1,1,'',NULL,NULL);
INSERT INTO member VALUES('115','H.','Henk','','Mulder','','','','h.mulder@boxtel.example','','Doorstroomcoach','Boxtel','','municipality:GM0757','gemeente','2019-01-01',NULL,0,0,'',NULL,NULL);
INSERT INTO member VALUES('117','G.','Gerda','','Bos','','','','g.bos@tilburg.example','','Doorstroomcoördinator','Tilburg','','municipality:GM0855','gemeente','2020-01-01',NULL,1,0,'',NULL,NULL);
CREATE TABLE listing (
  number TEXT NOT NULL PRIMARY KEY REFERENCES member (number) ON DELETE CASCADE,
  initials TEXT NOT NULL,
  call_name TEXT NOT NULL,
  prefix TEXT NOT NULL,
  family_name TEXT NOT NULL,
  birth_name TEXT NOT NULL,
  partner_name TEXT NOT NULL,
  written_name TEXT NOT NULL,
  email TEXT CHECK (email LIKE '_%@_%'),
  phone TEXT NOT NULL,
  function_title TEXT NOT NULL,
  workplace TEXT NOT NULL,
  organisation TEXT NOT NULL,
  -- unknown, municipality:GM0363, ended:GM0501>GM1992, bureau:…, ambiguous:GM0373,GM0893
  workplace_meaning TEXT NOT NULL CHECK (
    workplace_meaning = 'unknown' OR workplace_meaning GLOB 'municipality:GM????'
    OR workplace_meaning GLOB 'ended:GM????>*' OR workplace_meaning GLOB 'bureau:?*'
    OR workplace_meaning GLOB 'ambiguous:*'),
  kind TEXT NOT NULL,
  member_since TEXT CHECK (member_since IS date(member_since, '+0 days')),
  member_until TEXT CHECK (member_until IS date(member_until, '+0 days')),
  newsletter INTEGER CHECK (newsletter IN (0, 1)),
  is_shielded INTEGER NOT NULL CHECK (is_shielded IN (0, 1)),
  krsd_number TEXT NOT NULL,
  debtor TEXT CHECK (debtor <> ''),
  source INTEGER NOT NULL REFERENCES source (id),
  sheet TEXT NOT NULL,
  row INTEGER NOT NULL CHECK (row >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO listing VALUES('101','S.M.','Sanne','de','Vries','','','','s.devries@groningen.example','','Leerplichtambtenaar','Groningen','','municipality:GM0014','gemeente','2019-03-01',NULL,1,0,'',NULL,5,'',3);
INSERT INTO listing VALUES('102','B.','Bram','','Jansen','','','','b.jansen@groningen.example','','Doorstroomcoach','Groningen','','municipality:GM0014','gemeente','2020-09-15',NULL,1,0,'',NULL,5,'',4);
INSERT INTO listing VALUES('103','F.','Fatima','el','Amrani','','','','f.elamrani@haarlem.example','','Leerplichtambtenaar','Haarlem','','municipality:GM0392','gemeente','2018-01-01',NULL,1,0,'',NULL,5,'',5);
INSERT INTO listing VALUES('104','J.A.','Joost','van den','Berg','','','','j.vandenberg@haarlem.example','','Leerplichtambtenaar','Haarlem','','municipality:GM0392','gemeente','2017-06-01',NULL,0,0,'',NULL,5,'',6);
INSERT INTO listing VALUES('105','W.','Willemijn','','Postma','','','','w.postma@groningen.example','','Leerplichtambtenaar','Groningen','','municipality:GM0014','gemeente','2015-02-01',NULL,1,0,'',NULL,5,'',7);
INSERT INTO listing VALUES('106','K.','Kees','de','Boer','','','','k.deboer@haarlem.example','','Doorstroomcoach','Haarlem','','municipality:GM0392','gemeente','2021-04-12',NULL,1,0,'',NULL,5,'',8);
INSERT INTO listing VALUES('107','A.','Annelies','','Visser','','','','a.visser@weesp.example','','Leerplichtambtenaar','Weesp','','ended:GM0457>GM0363','gemeente','2016-05-01',NULL,1,0,'',NULL,5,'',9);
INSERT INTO listing VALUES('108','P.','Pieter','','Smits','','','','p.smits@haaren.example','','Leerplichtambtenaar','Haaren','','ended:GM0788>GM0855,GM0757,GM0824,GM0865','gemeente','2014-05-01',NULL,1,0,'',NULL,5,'',10);
INSERT INTO listing VALUES('109','R.','Ria','','Kuipers','','','','r.kuipers@haaren.example','','Leerplichtambtenaar','Haaren','','ended:GM0788>GM0855,GM0757,GM0824,GM0865','gemeente','2013-05-01',NULL,1,0,'',NULL,5,'',11);
INSERT INTO listing VALUES('110','S.','Sanne','de','Vries','','','','s.devries@groningen.example','','Leerplichtambtenaar','Groningen','','municipality:GM0014','gemeente','2023-10-01',NULL,1,0,'',NULL,5,'',12);
INSERT INTO listing VALUES('111','T.','Tom','','Willems','','','','t.willems@oisterwijk.example','','Leerplichtambtenaar','Oisterwijk','','municipality:GM0824','gemeente','2022-10-01',NULL,1,0,'',NULL,5,'',13);
INSERT INTO listing VALUES('112','J.','','','Bakker','','','',NULL,'','Leerplichtambtenaar','Groningen','','municipality:GM0014','gemeente','2012-01-01',NULL,1,0,'',NULL,5,'',14);
INSERT INTO listing VALUES('113','M.','Marja','','Hoekstra','','','','m.hoekstra@post.example','','Leerplichtambtenaar','','','unknown','persoonlijk','2024-01-01',NULL,1,0,'',NULL,5,'',15);
INSERT INTO listing VALUES('114','E.','Els','van','Dijk','','','','e.vandijk@vught.example','','Leerplichtambtenaar','Vught','','municipality:GM0865','gemeente','2019-01-01',NULL,1,1,'',NULL,5,'',16);
INSERT INTO listing VALUES('115','H.','Henk','','Mulder','','','','h.mulder@boxtel.example','','Doorstroomcoach','Boxtel','','municipality:GM0757','gemeente','2019-01-01',NULL,0,0,'',NULL,5,'',17);
INSERT INTO listing VALUES('117','G.','Gerda','','Bos','','','','g.bos@tilburg.example','','Doorstroomcoördinator','Tilburg','','municipality:GM0855','gemeente','2020-01-01',NULL,1,0,'',NULL,5,'',19);
CREATE TABLE proposal (
  key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
  member TEXT NOT NULL REFERENCES member (number) ON DELETE CASCADE,
  outcome TEXT NOT NULL CHECK (outcome IN (
    'confirmed', 'function_changed', 'municipality_changed', 'both_changed', 'left',
    'uncertain', 'municipality_merged', 'duplicate', 'not_checkable')),
  status TEXT NOT NULL CHECK (status IN ('proposed', 'applied', 'rejected', 'set_aside')),
  applied_by_rule INTEGER NOT NULL CHECK (applied_by_rule IN (0, 1)),
  -- Whether the last run came to it.
  is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
  CHECK (applied_by_rule = 0 OR status <> 'proposed')
) STRICT, WITHOUT ROWID;
INSERT INTO proposal VALUES('0ab87e423123a56a','110','duplicate','proposed',0,1);
INSERT INTO proposal VALUES('0ec13d900e6f2e81','104','both_changed','proposed',0,1);
INSERT INTO proposal VALUES('1627a444ac97f656','105','left','proposed',0,1);
INSERT INTO proposal VALUES('2f867fae888386bf','108','municipality_merged','applied',1,1);
INSERT INTO proposal VALUES('4c066d49c03a14a8','111','not_checkable','proposed',0,1);
INSERT INTO proposal VALUES('4da1e1a30d519541','109','not_checkable','proposed',0,1);
INSERT INTO proposal VALUES('765d5de4c8be9250','115','confirmed','proposed',0,1);
INSERT INTO proposal VALUES('8c73d43d07d6f164','101','confirmed','proposed',0,1);
INSERT INTO proposal VALUES('93c11d6141131bd9','114','confirmed','proposed',0,1);
INSERT INTO proposal VALUES('a02ea3a24060fdac','112','uncertain','proposed',0,1);
INSERT INTO proposal VALUES('a0e0a4b5fb6bb73f','102','municipality_changed','proposed',0,1);
INSERT INTO proposal VALUES('a50409e99fb1ddf7','103','function_changed','proposed',0,1);
INSERT INTO proposal VALUES('a70b3383d2bb6e22','117','confirmed','proposed',0,1);
INSERT INTO proposal VALUES('cedad7bcfd6ac516','113','not_checkable','proposed',0,1);
INSERT INTO proposal VALUES('d73388ec0f053c00','106','left','proposed',0,1);
INSERT INTO proposal VALUES('f37d71b40de3c73e','107','municipality_merged','applied',1,1);
CREATE TABLE decision (
  proposal TEXT NOT NULL PRIMARY KEY REFERENCES proposal (key) ON DELETE CASCADE,
  verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'reject', 'other_person', 'ask_around')),
  -- The personnel number of another person.
  other_staff TEXT CHECK (other_staff <> ''),
  note TEXT NOT NULL,
  -- The key of the conclusion about that other person.
  resolved TEXT CHECK (resolved <> ''),
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  row INTEGER NOT NULL CHECK (row >= 0),
  operation INTEGER NOT NULL REFERENCES operation (id),
  CHECK ((verdict = 'other_person') = (other_staff IS NOT NULL)),
  CHECK ((verdict = 'other_person') = (resolved IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE decided_field (
  member TEXT NOT NULL REFERENCES member (number) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('function_title', 'workplace', 'member_until')),
  proposal TEXT NOT NULL REFERENCES proposal (key),
  PRIMARY KEY (member, field)
) STRICT, WITHOUT ROWID;
INSERT INTO decided_field VALUES('108','workplace','2f867fae888386bf');
INSERT INTO decided_field VALUES('107','workplace','f37d71b40de3c73e');
CREATE TABLE handout (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
  operation INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
CREATE TABLE handout_entry (
  handout INTEGER NOT NULL REFERENCES handout (id) ON DELETE CASCADE,
  member TEXT NOT NULL REFERENCES member (number) ON DELETE CASCADE,
  rayon TEXT NOT NULL CHECK (rayon <> ''),
  name TEXT NOT NULL,
  municipality TEXT NOT NULL,
  function TEXT NOT NULL,
  email TEXT NOT NULL,
  PRIMARY KEY (handout, member)
) STRICT, WITHOUT ROWID;
CREATE TABLE indexation (
  year INTEGER PRIMARY KEY CHECK (year BETWEEN 1 AND 9999),
  -- In 0.0001%.
  percentage INTEGER NOT NULL,
  rounding TEXT NOT NULL,
  source TEXT NOT NULL,
  effective_date TEXT NOT NULL CHECK (effective_date IS date(effective_date, '+0 days')),
  decided_on TEXT CHECK (decided_on IS date(decided_on, '+0 days')),
  operation INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
INSERT INTO indexation VALUES(2026,45200,'half_up','Consumentenprijsindex, in november 2025 nagekeken door de penningmeester','2026-01-01','2025-11-20',3);
CREATE TABLE invoice (
  number TEXT NOT NULL PRIMARY KEY CHECK (number <> ''),
  year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
  -- The running number of the year: no hole, no double.
  position INTEGER NOT NULL CHECK (position > 0),
  kind TEXT NOT NULL CHECK (kind IN ('invoice', 'credit_note')),
  status TEXT NOT NULL CHECK (status IN ('released', 'sent', 'credited')),
  debtor TEXT NOT NULL CHECK (debtor <> ''),
  issue_date TEXT NOT NULL CHECK (issue_date IS date(issue_date, '+0 days')),
  due_date TEXT NOT NULL CHECK (due_date IS date(due_date, '+0 days')),
  period_from TEXT CHECK (period_from IS date(period_from, '+0 days')),
  period_through TEXT CHECK (period_through IS date(period_through, '+0 days')),
  order_reference TEXT NOT NULL,
  buyer_reference TEXT NOT NULL,
  note TEXT NOT NULL,
  original TEXT REFERENCES invoice (number),
  payment_reference TEXT NOT NULL,
  vat_category TEXT NOT NULL CHECK (vat_category IN ('E', 'S', 'O')),
  -- In 0.0001%.
  vat_rate INTEGER NOT NULL CHECK (vat_rate >= 0),
  vat_text TEXT NOT NULL,
  vat_decided_by TEXT NOT NULL,
  vat_decided_on TEXT NOT NULL CHECK (vat_decided_on IS date(vat_decided_on, '+0 days')),
  net_cents INTEGER NOT NULL,
  vat_cents INTEGER NOT NULL,
  gross_cents INTEGER NOT NULL,
  operation INTEGER NOT NULL REFERENCES operation (id),
  UNIQUE (year, position),
  CHECK (gross_cents = net_cents + vat_cents),
  CHECK ((kind = 'credit_note') = (original IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO invoice VALUES('2026-0001',2026,1,'invoice','released','GM0014','2026-01-20','2026-02-19','2026-01-01','2026-12-31','IO-2026-014','Afdeling Onderwijs','',NULL,'2000000020260001','E',0,'Vrijgesteld van btw op grond van artikel 11, lid 1, onderdeel t, van de Wet op de omzetbelasting 1968','Bestuur, op advies van de belastingadviseur','2025-10-14',406752,0,406752,4);
INSERT INTO invoice VALUES('2026-0002',2026,2,'invoice','released','GM0363','2026-01-20','2026-02-19','2026-01-01','2026-12-31','4500012345','Leerplicht','',NULL,'0000000020260002','E',0,'Vrijgesteld van btw op grond van artikel 11, lid 1, onderdeel t, van de Wet op de omzetbelasting 1968','Bestuur, op advies van de belastingadviseur','2025-10-14',550000,0,550000,4);
INSERT INTO invoice VALUES('2026-0003',2026,3,'invoice','released','GM0392','2026-01-20','2026-02-19','2026-01-01','2026-12-31','','Leerplicht','',NULL,'9000000020260003','E',0,'Vrijgesteld van btw op grond van artikel 11, lid 1, onderdeel t, van de Wet op de omzetbelasting 1968','Bestuur, op advies van de belastingadviseur','2025-10-14',295120,0,295120,4);
INSERT INTO invoice VALUES('2026-0004',2026,4,'invoice','released','GM0855','2026-01-20','2026-02-19','2026-01-01','2026-12-31','','Onderwijs','',NULL,'7000000020260004','E',0,'Vrijgesteld van btw op grond van artikel 11, lid 1, onderdeel t, van de Wet op de omzetbelasting 1968','Bestuur, op advies van de belastingadviseur','2025-10-14',192700,0,192700,4);
INSERT INTO invoice VALUES('2026-0005',2026,5,'invoice','released','P-113','2026-01-20','2026-02-19','2026-01-01','2026-12-31','','M. Hoekstra','',NULL,'5000000020260005','E',0,'Vrijgesteld van btw op grond van artikel 11, lid 1, onderdeel t, van de Wet op de omzetbelasting 1968','Bestuur, op advies van de belastingadviseur','2025-10-14',9146,0,9146,4);
INSERT INTO invoice VALUES('2026-0006',2026,6,'invoice','released','RBL-01','2026-01-20','2026-02-19','2026-01-01','2026-12-31','','Contributie','',NULL,'3000000020260006','E',0,'Vrijgesteld van btw op grond van artikel 11, lid 1, onderdeel t, van de Wet op de omzetbelasting 1968','Bestuur, op advies van de belastingadviseur','2025-10-14',189906,0,189906,4);
CREATE TABLE invoice_party (
  invoice TEXT NOT NULL REFERENCES invoice (number),
  role TEXT NOT NULL CHECK (role IN ('seller', 'buyer')),
  name TEXT NOT NULL,
  attention TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  kvk TEXT,
  oin TEXT,
  vat_number TEXT,
  iban TEXT,
  endpoint_scheme TEXT,
  endpoint TEXT,
  email TEXT,
  phone TEXT NOT NULL,
  website TEXT NOT NULL,
  is_person INTEGER NOT NULL CHECK (is_person IN (0, 1)),
  PRIMARY KEY (invoice, role),
  CHECK ((endpoint_scheme IS NULL) = (endpoint IS NULL)),
  CHECK (role = 'buyer' OR (kvk IS NOT NULL AND iban IS NOT NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO invoice_party VALUES('2026-0001','buyer','Gemeente Groningen','Crediteuren','Postbus 30026','9700 RM','Groningen','NL','90000014','00000099000000014000',NULL,NULL,'0190','00000099000000014000','facturen@groningen.example','','',0);
INSERT INTO invoice_party VALUES('2026-0001','seller','Vereniging Voorbeeld Leerplicht','','Leerhof 15','3599 ZX','Utrecht','NL','99260115',NULL,'NL002601157B28','NL44TEST0202601150','0106','99260115','ledenadministratie@vereniging.example','030 000 26 01','www.vereniging.example',0);
INSERT INTO invoice_party VALUES('2026-0002','buyer','Gemeente Amsterdam','Crediteuren','Postbus 202','1000 AE','Amsterdam','NL','90000363','00000099000000363000',NULL,NULL,'0190','00000099000000363000','facturen@amsterdam.example','','',0);
INSERT INTO invoice_party VALUES('2026-0002','seller','Vereniging Voorbeeld Leerplicht','','Leerhof 15','3599 ZX','Utrecht','NL','99260115',NULL,'NL002601157B28','NL44TEST0202601150','0106','99260115','ledenadministratie@vereniging.example','030 000 26 01','www.vereniging.example',0);
INSERT INTO invoice_party VALUES('2026-0003','buyer','Gemeente Haarlem','Crediteuren','Postbus 511','2003 PB','Haarlem','NL','90000392','00000099000000392000',NULL,NULL,'0106','90000392','facturen@haarlem.example','','',0);
INSERT INTO invoice_party VALUES('2026-0003','seller','Vereniging Voorbeeld Leerplicht','','Leerhof 15','3599 ZX','Utrecht','NL','99260115',NULL,'NL002601157B28','NL44TEST0202601150','0106','99260115','ledenadministratie@vereniging.example','030 000 26 01','www.vereniging.example',0);
INSERT INTO invoice_party VALUES('2026-0004','buyer','Gemeente Tilburg','Crediteuren','Postbus 90155','5000 LH','Tilburg','NL','90000855','00000099000000855000',NULL,NULL,'0190','00000099000000855000','facturen@tilburg.example','','',0);
INSERT INTO invoice_party VALUES('2026-0004','seller','Vereniging Voorbeeld Leerplicht','','Leerhof 15','3599 ZX','Utrecht','NL','99260115',NULL,'NL002601157B28','NL44TEST0202601150','0106','99260115','ledenadministratie@vereniging.example','030 000 26 01','www.vereniging.example',0);
INSERT INTO invoice_party VALUES('2026-0005','buyer','M. Hoekstra','','Dorpsstraat 5','1234 AB','Voorbeeld','NL',NULL,NULL,NULL,NULL,NULL,NULL,'m.hoekstra@post.example','','',1);
INSERT INTO invoice_party VALUES('2026-0005','seller','Vereniging Voorbeeld Leerplicht','','Leerhof 15','3599 ZX','Utrecht','NL','99260115',NULL,'NL002601157B28','NL44TEST0202601150','0106','99260115','ledenadministratie@vereniging.example','030 000 26 01','www.vereniging.example',0);
INSERT INTO invoice_party VALUES('2026-0006','buyer','Bureau Leerplicht Meierij','Administratie','Markt 1','5281 AT','Boxtel','NL','90000757','00000099000000757000',NULL,NULL,'0106','90000757','administratie@blmeierij.example','','',0);
INSERT INTO invoice_party VALUES('2026-0006','seller','Vereniging Voorbeeld Leerplicht','','Leerhof 15','3599 ZX','Utrecht','NL','99260115',NULL,'NL002601157B28','NL44TEST0202601150','0106','99260115','ledenadministratie@vereniging.example','030 000 26 01','www.vereniging.example',0);
CREATE TABLE invoice_line (
  invoice TEXT NOT NULL REFERENCES invoice (number),
  position INTEGER NOT NULL CHECK (position > 0),
  tariff TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  price_cents INTEGER NOT NULL,
  -- Where it differs from that of the invoice.
  vat_category TEXT CHECK (vat_category IN ('E', 'S', 'O')),
  vat_rate INTEGER CHECK (vat_rate >= 0),
  vat_text TEXT,
  vat_decided_by TEXT,
  vat_decided_on TEXT CHECK (vat_decided_on IS date(vat_decided_on, '+0 days')),
  PRIMARY KEY (invoice, position),
  CHECK ((vat_category IS NULL) = (vat_rate IS NULL)
    AND (vat_category IS NULL) = (vat_text IS NULL)
    AND (vat_category IS NULL) = (vat_decided_by IS NULL)
    AND (vat_category IS NULL) = (vat_decided_on IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO invoice_line VALUES('2026-0001',1,'gemeente','Contributie 2026, Groningen','op basis van 244.427 inwoners',1,406752,NULL,NULL,NULL,NULL,NULL);
INSERT INTO invoice_line VALUES('2026-0002',1,'gemeente','Contributie 2026, Amsterdam','op basis van 941.927 inwoners',1,550000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO invoice_line VALUES('2026-0003',1,'gemeente','Contributie 2026, Haarlem','op basis van 169.000 inwoners',1,295120,NULL,NULL,NULL,NULL,NULL);
INSERT INTO invoice_line VALUES('2026-0004',1,'gemeente','Contributie 2026, Tilburg','op basis van 230.000 inwoners',1,192700,NULL,NULL,NULL,NULL,NULL);
INSERT INTO invoice_line VALUES('2026-0005',1,'persoonlijk','Contributie 2026','persoonlijk lidmaatschap',1,9146,NULL,NULL,NULL,NULL,NULL);
INSERT INTO invoice_line VALUES('2026-0006',1,'gemeente','Contributie 2026, Boxtel','op basis van 34.302 inwoners',1,95767,NULL,NULL,NULL,NULL,NULL);
INSERT INTO invoice_line VALUES('2026-0006',2,'gemeente','Contributie 2026, Vught','op basis van 33.202 inwoners',1,94139,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE invoice_member (
  invoice TEXT NOT NULL REFERENCES invoice (number),
  position INTEGER NOT NULL CHECK (position > 0),
  member TEXT NOT NULL CHECK (member <> ''),
  PRIMARY KEY (invoice, position),
  UNIQUE (invoice, member)
) STRICT, WITHOUT ROWID;
INSERT INTO invoice_member VALUES('2026-0001',5,'101');
INSERT INTO invoice_member VALUES('2026-0001',2,'102');
INSERT INTO invoice_member VALUES('2026-0003',1,'103');
INSERT INTO invoice_member VALUES('2026-0003',2,'104');
INSERT INTO invoice_member VALUES('2026-0001',3,'105');
INSERT INTO invoice_member VALUES('2026-0003',3,'106');
INSERT INTO invoice_member VALUES('2026-0002',1,'107');
INSERT INTO invoice_member VALUES('2026-0006',3,'108');
INSERT INTO invoice_member VALUES('2026-0001',4,'110');
INSERT INTO invoice_member VALUES('2026-0001',1,'112');
INSERT INTO invoice_member VALUES('2026-0005',1,'113');
INSERT INTO invoice_member VALUES('2026-0006',1,'114');
INSERT INTO invoice_member VALUES('2026-0006',2,'115');
INSERT INTO invoice_member VALUES('2026-0004',1,'117');
CREATE TABLE document (
  -- Below the folder of documents: 2026/2026-0001.pdf
  path TEXT NOT NULL PRIMARY KEY CHECK (path GLOB '????/?*' AND path NOT GLOB '????/*/*'),
  invoice TEXT NOT NULL REFERENCES invoice (number),
  -- Where a copy belongs below Reports/<year>.
  copy TEXT NOT NULL CHECK (copy <> ''),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  size INTEGER NOT NULL CHECK (size >= 0),
  UNIQUE (invoice, copy)
) STRICT, WITHOUT ROWID;
INSERT INTO document VALUES('2026/2026-0001.pdf','2026-0001','facturen/definitief/2026-0001.pdf','5e2ff5f84b59cf6455818d168e51633ca9cd3c5903a1fdb00a67fe58ed1c2953',32127);
INSERT INTO document VALUES('2026/2026-0001.xml','2026-0001','facturen/definitief/2026-0001.xml','3969caa64e374ebb916a740a3738525c48523cdb43b1f44ef35ac924ced20164',5201);
INSERT INTO document VALUES('2026/2026-0002.pdf','2026-0002','facturen/definitief/2026-0002.pdf','8c2888d931a5c3aef46b90d47a3e7764e96f71dfe01b6b71196f0e41a382a9e7',31283);
INSERT INTO document VALUES('2026/2026-0002.xml','2026-0002','facturen/definitief/2026-0002.xml','e297c7b27e802871d8a4b04c128d151a3fa60dfda0d47a51813862d69efa84d8',5190);
INSERT INTO document VALUES('2026/2026-0003.pdf','2026-0003','facturen/definitief/2026-0003.pdf','e45e655e99254f530a5f85978d038549aa0ec66828622e0510a7313017804c12',31653);
INSERT INTO document VALUES('2026/2026-0003.xml','2026-0003','facturen/definitief/2026-0003.xml','5a99c93a135cd7b8b816b0e0f2460d431194cfc7e156e9e63881d49988256792',5089);
INSERT INTO document VALUES('2026/2026-0004.pdf','2026-0004','facturen/definitief/2026-0004.pdf','143a398dab7bbce272b3011102424236ce8af90d0320b5913591e8b7220fc75a',31469);
INSERT INTO document VALUES('2026/2026-0004.xml','2026-0004','facturen/definitief/2026-0004.xml','a9ba8d85aae5a543d6dce165a2b41f3604d54a0e93dbfbeb4fe72164e48e7e96',5102);
INSERT INTO document VALUES('2026/2026-0005.pdf','2026-0005','facturen/definitief/2026-0005.pdf','01f64d30026d89233c100b4cff2601c93d70a84b983d8cabcba52f9a74556477',36251);
INSERT INTO document VALUES('2026/2026-0006.pdf','2026-0006','facturen/definitief/2026-0006.pdf','1a2e1a3bba6c8beb35ade2d2cf0eb700a8c5a78235f8d198dd57ff78185c60b6',32218);
INSERT INTO document VALUES('2026/2026-0006.xml','2026-0006','facturen/definitief/2026-0006.xml','af3e6203c3b272015b110377828b24dc7415fbcd313c5b4e68fd173f8d557e0f',5891);
CREATE INDEX journal_operation ON journal (operation);
CREATE INDEX journal_value_subject ON journal_value (subject);
CREATE TRIGGER journal_stays BEFORE UPDATE ON journal
  BEGIN SELECT raise(ABORT, 'the journal is not edited'); END;
CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal
  BEGIN SELECT raise(ABORT, 'the journal is not edited'); END;
CREATE TRIGGER journal_value_stays BEFORE UPDATE ON journal_value WHEN new.salt IS NOT NULL
  BEGIN SELECT raise(ABORT, 'the journal is not edited'); END;
CREATE TRIGGER journal_value_is_kept BEFORE DELETE ON journal_value
  BEGIN SELECT raise(ABORT, 'the journal is not edited'); END;
CREATE INDEX listing_source ON listing (source);
CREATE INDEX proposal_member ON proposal (member);
CREATE INDEX decided_field_proposal ON decided_field (proposal);
CREATE INDEX handout_entry_member ON handout_entry (member);
CREATE UNIQUE INDEX invoice_once ON invoice (year, debtor)
  WHERE kind = 'invoice' AND status <> 'credited';
CREATE INDEX invoice_original ON invoice (original);
CREATE INDEX invoice_member_member ON invoice_member (member);
CREATE TRIGGER invoice_stays BEFORE UPDATE ON invoice
  WHEN new.number IS NOT old.number OR new.year IS NOT old.year
    OR new.position IS NOT old.position OR new.kind IS NOT old.kind
    OR new.debtor IS NOT old.debtor OR new.issue_date IS NOT old.issue_date
    OR new.due_date IS NOT old.due_date OR new.net_cents IS NOT old.net_cents
    OR new.vat_cents IS NOT old.vat_cents OR new.gross_cents IS NOT old.gross_cents
    OR new.payment_reference IS NOT old.payment_reference
  BEGIN SELECT raise(ABORT, 'a released invoice is not edited'); END;
CREATE TRIGGER invoice_is_kept BEFORE DELETE ON invoice
  BEGIN SELECT raise(ABORT, 'a released invoice is not deleted'); END;
CREATE TRIGGER document_stays BEFORE UPDATE ON document
  BEGIN SELECT raise(ABORT, 'a released document is not edited'); END;
CREATE TRIGGER document_is_kept BEFORE DELETE ON document
  BEGIN SELECT raise(ABORT, 'a released document is not deleted'); END;

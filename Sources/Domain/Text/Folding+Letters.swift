/// Letters with marks, by their base letter: the canonical decompositions of Unicode 15 in the blocks
/// Latin-1, Latin Extended-A and -B and Latin Extended Additional.
extension Folding {
  static let baseLetters: [UInt32: UInt8] = {
    var letters: [UInt32: UInt8] = [:]
    for (base, marked) in marked {
      for scalar in marked.unicodeScalars { letters[scalar.value] = base }
    }
    return letters
  }()

  private static let marked: [(UInt8, String)] = [
    (
      UInt8(ascii: "a"),
      "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"
    ),
    (
      UInt8(ascii: "b"),
      "ḂḃḄḅḆḇ"
    ),
    (
      UInt8(ascii: "c"),
      "ÇçĆćĈĉĊċČčḈḉ"
    ),
    (
      UInt8(ascii: "d"),
      "ĎďḊḋḌḍḎḏḐḑḒḓ"
    ),
    (
      UInt8(ascii: "e"),
      "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"
    ),
    (
      UInt8(ascii: "f"),
      "Ḟḟ"
    ),
    (
      UInt8(ascii: "g"),
      "ĜĝĞğĠġĢģǦǧǴǵḠḡ"
    ),
    (
      UInt8(ascii: "h"),
      "ĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖ"
    ),
    (
      UInt8(ascii: "i"),
      "ÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋḬḭḮḯỈỉỊị"
    ),
    (
      UInt8(ascii: "j"),
      "Ĵĵǰ"
    ),
    (
      UInt8(ascii: "k"),
      "ĶķǨǩḰḱḲḳḴḵ"
    ),
    (
      UInt8(ascii: "l"),
      "ĹĺĻļĽľḶḷḸḹḺḻḼḽ"
    ),
    (
      UInt8(ascii: "m"),
      "ḾḿṀṁṂṃ"
    ),
    (
      UInt8(ascii: "n"),
      "ÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ"
    ),
    (
      UInt8(ascii: "o"),
      "ÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"
    ),
    (
      UInt8(ascii: "p"),
      "ṔṕṖṗ"
    ),
    (
      UInt8(ascii: "r"),
      "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"
    ),
    (
      UInt8(ascii: "s"),
      "ŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ"
    ),
    (
      UInt8(ascii: "t"),
      "ŢţŤťȚțṪṫṬṭṮṯṰṱẗ"
    ),
    (
      UInt8(ascii: "u"),
      "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"
    ),
    (
      UInt8(ascii: "v"),
      "ṼṽṾṿ"
    ),
    (
      UInt8(ascii: "w"),
      "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"
    ),
    (
      UInt8(ascii: "x"),
      "ẊẋẌẍ"
    ),
    (
      UInt8(ascii: "y"),
      "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"
    ),
    (
      UInt8(ascii: "z"),
      "ŹźŻżŽžẐẑẒẓẔẕ"
    ),
  ]
}

import Worlds

/// How members came off, per situation.
enum SituationTable {
  static func text(_ situations: [String: SituationScore]) -> String {
    var table = MarkdownTable(["situation", "members", "right", "cost per member"])
    for (name, score) in situations.sorted(by: { $0.key < $1.key }) {
      let members = Double(max(1, score.members))
      table.row([
        name, String(score.members), Figure.share(Double(score.right) / members),
        Figure.fixed(score.cost / members, 3),
      ])
    }
    return table.text
  }
}

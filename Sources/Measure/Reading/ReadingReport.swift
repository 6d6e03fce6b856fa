/// How fast files are read, as a page and on a terminal.
struct ReadingReport {
  let bench: ReadingBench
  let lines: [ReadingBench.Line]
  let memory: [ReadingBench.Line]

  var text: String {
    """
    # How fast files are read

    Also made by `make bench`, on generated staff lists of \(Figure.megabytes(bench.bytes)) MB
    (workbooks before they are packed) with ten columns. Seconds of work of one core (user and system), the best of \(bench.runs) (of one for records), a process each; peers from `Tests/Bench/requirements.txt`
    and libxml2-utils, on the same files in the same run. *All fields*: every text decoded,
    unescaped and mended. *Records*: the whole of the import, with names taken apart, places, days
    and telephone numbers understood, findings made. The ratio is the peer's time divided by that of
    all fields: above 1 it is slower.

    \(table)
    \(memoryText)
    """
  }

  private var table: String {
    var table = MarkdownTable(["file and reader", "seconds", "MB/s", "ratio", "memory, MB"])
    for line in lines {
      guard let seconds = line.seconds else {
        table.row([line.what, "not there", "", "", ""])
        continue
      }
      let speed = Double(line.bytes) / 1_000_000 / max(seconds, 0.001)
      table.row([
        line.what, Figure.seconds(seconds), Figure.fixed(speed, 0),
        line.ratio.map { Figure.fixed($0, 1) } ?? "", Figure.megabytes(line.peakMemory),
      ])
    }
    return table.text
  }

  private var memoryText: String {
    guard let first = memory.first else { return "" }
    var table = MarkdownTable(["file", "seconds", "memory, MB"])
    for line in memory {
      table.row([
        line.what, Figure.seconds(line.seconds ?? 0), Figure.megabytes(line.peakMemory),
      ])
    }
    return """
      The most memory that \(Figure.megabytes(first.bytes)) MB takes (workbooks before they are
      packed), read field by field:

      \(table.text)
      """
  }
}

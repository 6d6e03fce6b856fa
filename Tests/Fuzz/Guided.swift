#if FUZZING
  import Foundation
  import FuzzTargets

  /// libFuzzer's own loop (compiler-rt, `FuzzerInterface.h`).
  @_silgen_name("LLVMFuzzerRunDriver")
  private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
  ) -> Int32

  /// What libFuzzer's callback, which captures nothing, is to run; set once before it starts.
  nonisolated(unsafe) private var fed = FuzzTarget.csv

  /// Feeds one target, guided by what the files reach.
  struct Guided {
    let target: FuzzTarget
    let seconds: Int
    let output: String

    func run() throws {
      fed = target
      let corpus = ".build-fuzz/corpus/\(target.rawValue)"
      for folder in [corpus, output] {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      }
      for (number, seed) in target.seeds.enumerated() {
        try Data(seed).write(to: URL(fileURLWithPath: "\(corpus)/seed-\(number)"))
      }
      let options = [
        "fuzz", corpus, "-max_total_time=\(seconds)", "-timeout=20", "-rss_limit_mb=600",
        "-artifact_prefix=\(output)/\(target.rawValue)-", "-verbosity=0", "-print_final_stats=1",
      ]
      var arguments = options.map { strdup($0) } + [nil]
      var count = Int32(options.count)
      let status = arguments.withUnsafeMutableBufferPointer { buffer in
        var base = buffer.baseAddress
        return runDriver(&count, &base) { bytes, length in
          fed.run(Array(UnsafeBufferPointer(start: bytes, count: length)))
          return 0
        }
      }
      exit(status)
    }
  }
#endif

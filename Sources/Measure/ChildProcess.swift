import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A command that ran to its end.
struct ChildProcess {
  /// What it wrote to standard output.
  let output: [UInt8]
  let status: Int32
  let seconds: Double
  /// The work of all cores together.
  let cpuSeconds: Double
  /// The most memory it had in use, in bytes.
  let peakMemory: Int

  /// Runs the command and waits. Its standard error stays the caller's.
  ///
  /// - Throws: `MeasureError` when it cannot start or ends with a status above 1, which means that
  ///   it could not finish.
  static func run(_ program: String, _ arguments: [String]) throws -> ChildProcess {
    try TemporaryFolder.with { folder in
      let output = "\(folder)/output"
      let command = ([program] + arguments).joined(separator: " ")
      let clock = ContinuousClock()
      let start = clock.now
      let child = try spawn(program, arguments, output: output)
      let (status, peakMemory, cpuSeconds) = try wait(for: child, command)
      let duration = clock.now - start
      let said = Array(FileManager.default.contents(atPath: output) ?? Data())
      guard (0...1).contains(status) else {
        throw MeasureError.failed(
          command, status: status, said: String(decoding: said, as: UTF8.self))
      }
      return ChildProcess(
        output: said, status: status, seconds: duration / .seconds(1),
        cpuSeconds: cpuSeconds, peakMemory: peakMemory)
    }
  }

  private static func spawn(
    _ program: String, _ arguments: [String], output: String
  ) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
    var argv = ([program] + arguments).map { strdup($0) } + [nil]
    var envp = environment.map { strdup($0) } + [nil]
    defer { for text in argv + envp { free(text) } }
    var child = pid_t()
    guard posix_spawn(&child, program, &actions, nil, &argv, &envp) == 0 else {
      throw MeasureError.notStarted(program)
    }
    return child
  }

  private static func wait(
    for child: pid_t, _ command: String
  ) throws -> (status: Int32, peakMemory: Int, cpuSeconds: Double) {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw MeasureError.notStarted(command) }
    }
    // Linux counts in kibibytes, macOS in bytes.
    #if canImport(Darwin)
      let peakMemory = usage.ru_maxrss
    #else
      let peakMemory = usage.ru_maxrss * 1_024
    #endif
    let signal = status & 0x7F
    let work = [usage.ru_utime, usage.ru_stime].reduce(0.0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000
    }
    return (signal == 0 ? (status >> 8) & 0xFF : 128 + signal, peakMemory, work)
  }
}

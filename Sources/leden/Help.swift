import ArgumentParser
import Domain
import Wording

/// The help, in the language that `--language` asks for before anything is parsed.
enum Help {
  static let wording = Wording(language(in: CommandLine.arguments))

  static func of(_ topic: HelpTopic) -> String { wording.help(topic) }

  static func argument(_ topic: HelpTopic) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: wording.help(topic))
  }

  /// Dutch, unless another language the program speaks is named.
  static func language(in arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--language", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1]) ?? .dutch
      }
      if argument.hasPrefix("--language=") {
        return Language(rawValue: String(argument.dropFirst("--language=".count))) ?? .dutch
      }
    }
    return .dutch
  }
}

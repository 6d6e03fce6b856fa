import ArgumentParser

@main
struct Leden: ParsableCommand {
}

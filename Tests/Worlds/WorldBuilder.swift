package import Domain

/// Makes a world from a seed: the same seed, the same world.
package struct WorldBuilder: Sendable {
  let country: Country
  let noise: Noise
  let today: CalendarDate
  var dice: Dice
  var world: World
  let rareNames: Double
  private var takenBoxes: [String: Int] = [:]
  private var nextStaff = 100_000
  /// Per municipality how its mailboxes look and what its export lacks.
  private var habits: [Habit] = []

  struct Habit: Sendable {
    let mailbox: Int
    /// Neither departments nor names at birth.
    let isBare: Bool
    let hasPhones: Bool
    let hasEmails: Bool
    let hasCallNames: Bool
    let hasDates: Bool

    init(_ dice: inout Dice) {
      mailbox = dice.number(0...3)
      isBare = dice.chance(0.5)
      hasPhones = dice.chance(0.6)
      hasEmails = dice.chance(0.94)
      hasCallNames = dice.chance(0.9)
      hasDates = dice.chance(0.96)
    }
  }

  /// - Parameters:
  ///   - members: how many memberships.
  ///   - staffPerMember: records delivered for each, those of strangers included.
  ///   - noise: 1 is ordinary, 2 twice as much.
  package static func world(
    members: Int, staffPerMember: Double = 4, noise: Double = 1, seed: UInt64,
    referenceDate: CalendarDate
  ) -> World {
    var builder = WorldBuilder(
      members: members, noise: noise, seed: seed, referenceDate: referenceDate)
    builder.build(members: members, staff: Int(Double(members) * staffPerMember))
    return builder.world
  }

  private init(members: Int, noise: Double, seed: UInt64, referenceDate: CalendarDate) {
    var dice = Dice(seed: seed)
    country = Country(members: members, referenceDate: referenceDate, dice: &dice)
    self.noise = Noise(level: noise)
    rareNames = max(0, 1 - 3_500 / Double(max(1, members)))
    today = referenceDate
    world = World(reference: country.reference, referenceDate: referenceDate)
    for _ in country.municipalities {
      habits.append(Habit(&dice))
    }
    self.dice = dice
  }

  private mutating func build(members: Int, staff: Int) {
    let shares = Situation.shares
    while world.members.count < members {
      let situation = shares[dice.position(weights: shares.map(\.share))].situation
      add(situation)
    }
    while world.staff.count < staff { addStranger() }
    shuffle()
  }

  /// Rows come in no order that tells anything.
  private mutating func shuffle() {
    world.staff.shuffle(using: &dice)
    world.members.shuffle(using: &dice)
    for row in world.staff.indices {
      world.staff[row].origin = Origin(file: "staf.csv", row: row + 2)
    }
    for row in world.members.indices {
      world.members[row].origin = Origin(file: "leden.csv", row: row + 2)
    }
  }

  private mutating func addStranger() {
    let isInField = dice.chance(0.12)
    let start = day(yearsBack: 22)
    var end: CalendarDate?
    if dice.chance(0.1), start.days(to: today) > 60 {
      end = max(day(yearsBack: 3), start.adding(days: 30))
    }
    let job = Job(town: town(), role: isInField ? role() : .outside, start: start, end: end)
    let id = deliver(someone(), job)
    if isInField, job.end == nil { world.newStaff.insert(id) }
  }

  // MARK: drawing

  mutating func someone() -> Human { Human.invented(&dice, rareNames: rareNames) }

  mutating func town() -> Int { dice.position(weights: country.weights) }

  /// Another municipality, mostly in the same province.
  mutating func town(besides town: Int) -> Int {
    let province = country.byProvince.first { $0.contains(town) } ?? []
    for _ in 0..<20 {
      let other =
        dice.chance(0.65) && province.count > 1 ? dice.pick(province) : self.town()
      if other != town, !sharesBureau(other, town) { return other }
    }
    return (town + 1) % country.municipalities.count
  }

  private func sharesBureau(_ one: Int, _ other: Int) -> Bool {
    let codes = [one, other].map { country.municipalities[$0].code }
    return country.bureaus.contains { bureau in codes.allSatisfy(bureau.municipalities.contains) }
  }

  mutating func role() -> Role {
    Vocabulary.roleShares[dice.position(weights: Vocabulary.roleShares.map(\.share))].role
  }

  mutating func role(besides role: Role) -> Role {
    if dice.chance(0.2) { return .outside }
    for _ in 0..<50 {
      let other = self.role()
      if other != role { return other }
    }
    return .outside
  }

  func day(before days: Int) -> CalendarDate { today.adding(days: -days) }

  mutating func day(yearsBack: Int) -> CalendarDate {
    day(before: dice.number(1...(365 * yearsBack)))
  }

  // MARK: writing

  /// Puts a job in a delivery and returns the personnel number.
  @discardableResult
  mutating func deliver(_ human: Human, _ job: Job, flags: Set<StaffFlag> = []) -> StaffID {
    nextStaff += 1
    let id = StaffID(String(nextStaff))
    let habit = habits[job.town]
    let municipality = country.municipalities[job.town]
    let title = job.title ?? dice.pick(Vocabulary.titles[job.role] ?? [""])
    let employer = job.bureau.map(\.name) ?? municipality.name
    let department =
      job.role == .outside
      ? dice.pick(Vocabulary.otherDepartments) : dice.pick(Vocabulary.departments)
    var name = noise.name(human, &dice)
    if habit.isBare { name.birthName = "" }
    if !habit.hasCallNames, !name.initials.isEmpty { name.callName = "" }
    world.staff.append(
      StaffRecord(
        id: id, name: name,
        employer: Workplace(
          written: noise.place(employer, &dice),
          meaning: country.reference.directory.meaning(ofName: employer)),
        functionTitle: noise.title(title, &dice),
        department: habit.isBare && job.role != .generic ? "" : department,
        email: noise.isLost(0.05, &dice) || !habit.hasEmails ? nil : address(of: human, at: job),
        phone: habit.hasPhones && dice.chance(0.7) ? human.phone : "",
        start: habit.hasDates ? job.start : nil,
        end: habit.hasDates || job.end.map { $0 < today } == true ? job.end : nil, flags: flags,
        origin: Origin(file: "staf.csv")))
    return id
  }

  /// The address someone has at a house: the same at each call with the same job.
  mutating func address(of human: Human, at job: Job) -> EmailAddress? {
    let domain = country.municipalities[job.town].domains[0]
    let box = human.mailbox(style: habits[job.town].mailbox)
    let key = "\(box)@\(domain)|\(human.phone)"
    if let known = takenBoxes[key] {
      return EmailAddress(known < 2 ? "\(box)@\(domain)" : "\(box)\(known)@\(domain)")
    }
    let taken = (takenBoxes["\(box)@\(domain)"] ?? 0) + 1
    takenBoxes["\(box)@\(domain)"] = taken
    takenBoxes[key] = taken
    return EmailAddress(taken < 2 ? "\(box)@\(domain)" : "\(box)\(taken)@\(domain)")
  }

  /// Puts someone on the member list and returns the number.
  @discardableResult
  mutating func list(
    _ human: Human, _ job: Job, since: CalendarDate, as place: String? = nil,
    hasContact: Bool = true
  ) -> MemberNumber {
    let number = MemberNumber(String(10_000 + world.members.count * 7))
    let written = place ?? country.municipalities[job.town].name
    var email: EmailAddress?
    if hasContact, !noise.isLost(0.05, &dice) {
      email =
        dice.chance(0.08)
        ? EmailAddress("\(Folding.joined(human.call))\(dice.number(50...99))@post.example")
        : address(of: human, at: job)
    }
    world.members.append(
      Member(
        number: number, name: noise.name(human, &dice), email: email,
        phone: hasContact && dice.chance(0.6) ? human.phone : "",
        functionTitle: noise.title(
          job.title ?? dice.pick(Vocabulary.titles[job.role] ?? [""]), &dice),
        workplace: Workplace(
          written: noise.place(written, &dice),
          meaning: country.reference.directory.meaning(ofName: written)),
        kind: MemberKind("gemeente"), memberSince: since, origin: Origin(file: "leden.csv")))
    return number
  }
}

/// An employment.
struct Job: Sendable {
  var town: Int
  var role: Role
  var start: CalendarDate
  var end: CalendarDate?
  var title: String?
  var bureau: Bureau?
}

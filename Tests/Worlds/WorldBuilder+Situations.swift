import Domain

extension WorldBuilder {
  /// Adds one membership, for a duplicate two, in the given situation.
  mutating func add(_ situation: Situation) {
    switch situation {
    case .plain, .renamedFunction, .futureEnd, .genericTitle: addStayer(situation)
    case .twoPartTimeJobs, .replacement, .fatherAndSon, .namesakeElsewhere, .returned:
      addStayerWithOthers(situation)
    case .sharedBody: addAtSharedBody()
    case .newFunction, .newFunctionWithOldRecord: addNewFunction(situation)
    case .moved, .movedWithOldRecord: addMover(situation)
    case .leftWithoutRecord, .leftWithEndedRecord, .leftWithNamesake: addLeaver(situation)
    case .twinsAtHome, .twoCandidatesElsewhere: addUndecidable(situation)
    case .merged: addMerged()
    case .duplicate: addDuplicate()
    }
  }

  /// A job some years old, and the day of joining: mostly a while after its start.
  private mutating func career() -> (human: Human, job: Job, since: CalendarDate) {
    let human = someone()
    let start = day(before: dice.number(200...7_500))
    let room = start.days(to: today)
    let wait = dice.chance(0.08) ? -dice.number(0...900) : dice.number(0...min(2_000, room - 100))
    return (human, Job(town: town(), role: role(), start: start), start.adding(days: wait))
  }

  private mutating func conclude(
    _ number: MemberNumber, _ outcome: Outcome, _ staff: [StaffID], _ situation: Situation,
    duplicateOf: MemberNumber? = nil
  ) {
    world.truths[number] = Truth(
      outcome: outcome, staff: staff, duplicateOf: duplicateOf, situation: situation)
  }

  private mutating func addStayer(_ situation: Situation) {
    var (human, job, since) = career()
    if situation == .genericTitle { job.role = .leerplichtambtenaar }
    let number = list(human, job, since: since)
    var flags: Set<StaffFlag> = []
    switch situation {
    case .futureEnd: job.end = today.adding(days: dice.number(0...900))
    case .genericTitle:
      job.role = .generic
      job.title = dice.pick(Vocabulary.titles[.generic] ?? [])
    case .renamedFunction: if dice.chance(0.4) { flags = [.renamedFunction] }
    default: break
    }
    let id = deliver(human, job, flags: flags)
    conclude(number, .confirmed, [id], situation)
  }

  private mutating func addStayerWithOthers(_ situation: Situation) {
    var (human, job, since) = career()
    if situation == .returned {
      let gap = dice.number(400...2_000)
      job.start = day(before: dice.number(60...700))
      let end = job.start.adding(days: -gap)
      since = end.adding(days: dice.number(-2_500...0))
      deliver(human, Job(town: job.town, role: job.role, start: end.adding(days: -3_000), end: end))
    }
    let number = list(human, job, since: since)
    let id = deliver(human, job, flags: situation == .twoPartTimeJobs ? [.partTime] : [])
    switch situation {
    case .twoPartTimeJobs:
      let start = later(than: since)
      deliver(
        human, Job(town: town(besides: job.town), role: job.role, start: start),
        flags: dice.chance(0.5) ? [.partTime] : [])
    case .replacement:
      let stand = someone()
      world.newStaff.insert(
        deliver(
          stand, Job(town: job.town, role: job.role, start: day(before: dice.number(5...200))),
          flags: [.replacement]))
    case .fatherAndSon:
      var son = relative(of: human)
      son.initials[0] = human.initials[0]
      world.newStaff.insert(
        deliver(son, Job(town: job.town, role: job.role, start: day(yearsBack: 8))))
    case .namesakeElsewhere: addNamesake(of: human, job)
    default: break
    }
    conclude(number, .confirmed, [id], situation)
  }

  private mutating func later(than date: CalendarDate) -> CalendarDate {
    date.adding(days: dice.number(30...max(31, date.days(to: today) - 10)))
  }

  /// Same family name, another person.
  private mutating func relative(of human: Human) -> Human {
    var other = someone()
    other.prefix = human.prefix
    other.family = human.family
    other.birth = ""
    return other
  }

  private mutating func addNamesake(of human: Human, _ job: Job) {
    var other = relative(of: human)
    other.call = human.call
    if dice.chance(0.6) {
      other.initials = [human.initials[0]] + other.initials.dropFirst()
    } else {
      other.initials = human.initials
    }
    let there = Job(
      town: town(besides: job.town), role: dice.chance(0.6) ? job.role : role(),
      start: job.start.adding(days: -dice.number(0...4_000)))
    world.newStaff.insert(deliver(other, there))
  }

  private mutating func addAtSharedBody() {
    guard let bureau = country.bureaus.isEmpty ? nil : dice.pick(country.bureaus),
      let host = country.municipalities.firstIndex(where: { $0.code == bureau.host })
    else { return addStayer(.plain) }
    var (human, job, since) = career()
    job.town = host
    let number = list(human, job, since: since, as: bureau.name)
    if dice.chance(0.15) { job.bureau = bureau }
    let id = deliver(human, job)
    conclude(number, .confirmed, [id], .sharedBody)
  }

  private mutating func addNewFunction(_ situation: Situation) {
    let (human, job, since) = career()
    let number = list(human, job, since: since)
    var next = job
    next.role = role(besides: job.role)
    if situation == .newFunctionWithOldRecord {
      let change = max(day(before: dice.number(20...800)), job.start.adding(days: 90))
      deliver(human, Job(town: job.town, role: job.role, start: job.start, end: change))
      next.start = change.adding(days: 1)
    }
    let id = deliver(human, next)
    conclude(number, .functionChanged, [id], situation)
  }

  private mutating func addMover(_ situation: Situation) {
    var (human, job, since) = career()
    since = min(since, day(before: 120))
    let number = list(human, job, since: since)
    let left = max(day(before: dice.number(20...850)), since.adding(days: 30))
    if situation == .movedWithOldRecord {
      deliver(
        human, Job(town: job.town, role: job.role, start: min(job.start, since), end: left))
    }
    let isNewRole = dice.chance(0.27)
    let next = Job(
      town: town(besides: job.town), role: isNewRole ? role(besides: job.role) : job.role,
      start: min(today, left.adding(days: dice.number(1...60))))
    if dice.chance(0.5) { human.phone = Human.phone(&dice) }
    let id = deliver(human, next)
    if dice.chance(0.2) { tell(number, address(of: human, at: next), after: next.start) }
    conclude(number, isNewRole ? .bothChanged : .municipalityChanged, [id], situation)
  }

  /// A profile that was changed in the community.
  private mutating func tell(
    _ number: MemberNumber, _ email: EmailAddress?, after date: CalendarDate
  ) {
    world.events.append(
      CommunityEvent(
        moment: DutchTime.moment(min(today, date.adding(days: 20)), secondOfDay: 40_000),
        member: number, email: email, kind: "profiel_email_gewijzigd",
        origin: Origin(file: "activiteit.csv", row: world.events.count + 2)))
  }

  private mutating func addLeaver(_ situation: Situation) {
    var (human, job, since) = career()
    since = min(since, day(before: 120))
    let number = list(human, job, since: since)
    let hasRecord = situation == .leftWithEndedRecord || dice.chance(0.5)
    if situation != .leftWithoutRecord, hasRecord {
      var past = job
      past.start = min(job.start, since)
      past.end = max(day(before: dice.number(1...850)), since.adding(days: 30))
      deliver(human, past)
    }
    if situation == .leftWithNamesake { addNamesake(of: human, job) }
    conclude(number, .left, [], situation)
  }

  private mutating func addUndecidable(_ situation: Situation) {
    var (human, job, since) = career()
    human.initials = [human.initials[0]]
    var listed = human
    if situation == .twinsAtHome { listed.call = "" }
    since = min(since, day(before: 900))
    let number = list(listed, job, since: since, hasContact: situation != .twinsAtHome)
    var candidates: [StaffID] = []
    for _ in 0..<2 {
      var twin = human
      twin.phone = Human.phone(&dice)
      let start =
        situation == .twinsAtHome
        ? since.adding(days: -dice.number(50...900)) : day(before: dice.number(30...200))
      if situation == .twinsAtHome {
        twin.call = someone().call
        twin.initials.append(dice.pick(Array("ABCDEFGHJ")))
      }
      let town = situation == .twinsAtHome ? job.town : self.town(besides: job.town)
      candidates.append(deliver(twin, Job(town: town, role: job.role, start: start)))
    }
    conclude(number, .uncertain, candidates, situation)
  }

  private mutating func addMerged() {
    let gone = dice.pick(country.ended)
    guard
      let town = country.municipalities.firstIndex(where: { $0.code == gone.successors[0] })
    else { return addStayer(.plain) }
    var (human, job, since) = career()
    job.town = town
    let hasContact = dice.chance(0.15)
    let number = list(human, job, since: since, as: gone.name, hasContact: hasContact)
    let position = world.members.count - 1
    world.members[position].email = EmailAddress(
      "\(human.mailbox(style: 0))@\(Folding.joined(gone.name)).example")
    let id = deliver(human, job)
    conclude(number, .municipalityMerged, [id], .merged)
  }

  private mutating func addDuplicate() {
    var (human, job, since) = career()
    let first = list(human, job, since: since)
    let id = deliver(human, job)
    conclude(first, .confirmed, [id], .plain)
    if human.birth.isEmpty, dice.chance(0.1) { human.marry(&dice, rareNames: rareNames) }
    let second = list(human, job, since: later(than: since), hasContact: dice.chance(0.7))
    conclude(second, .duplicate, [id], .duplicate, duplicateOf: first)
  }
}

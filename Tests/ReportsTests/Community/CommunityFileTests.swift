import Domain
import Reports
import Testing

@Suite struct CommunityFileTests {
  @Test func `the file holds every figure with what it is made of`() throws {
    let document = CommunityFile.document(try OverviewSample.community())
    #expect(document.path == "data/community.json")
    #expect(
      String(decoding: document.bytes, as: UTF8.self) == """
        {
          "year": 2026,
          "until": "2026-11-15",
          "contributors": 12,
          "members": 60,
          "rate": 0.2,
          "goal": 0.15,
          "contributors_for_goal": 9,
          "contributors_needed": 0,
          "needed_per_month": 0,
          "contributing_persons": 12,
          "persons": 60,
          "rate_of_persons": 0.2,
          "unmatched_events": 1,
          "own_events": 0,
          "contributors_by_end_of_month": {
            "1": 2,
            "2": 4,
            "3": 5,
            "4": 6,
            "5": 7,
            "6": 8,
            "7": 9,
            "8": 10,
            "9": 11,
            "10": 12,
            "11": 12,
            "12": 12
          },
          "forecast": {
            "expected": 14,
            "low": 12,
            "high": 16,
            "probability": 0.8
          },
          "by_rayon": [
            {
              "rayon": "N",
              "contributors": 6,
              "members": 30,
              "rate": 0.2
            },
            {
              "rayon": "Z",
              "contributors": 6,
              "members": 30,
              "rate": 0.2
            }
          ],
          "by_function": [
            {
              "function": "doorstroomcoach",
              "contributors": 6,
              "members": 30,
              "rate": 0.2
            },
            {
              "function": "leerplichtambtenaar",
              "contributors": 6,
              "members": 30,
              "rate": 0.2
            }
          ],
          "by_kind": [
            {
              "kind": "gemeente",
              "contributors": 12,
              "members": 60,
              "rate": 0.2
            }
          ],
          "by_seniority": [
            {
              "seniority": null,
              "contributors": 12,
              "members": 60,
              "rate": 0.2
            }
          ],
          "turnover": null,
          "beside": null,
          "definition": {
            "kinds": [
              "bericht",
              "reactie"
            ],
            "minimum": 1,
            "own_domains": [
              "kantoor.example"
            ],
            "counted_per": "member_number",
            "time_zone": "Europe/Amsterdam"
          },
          "logs": [
            {
              "file": "Imports/log.csv",
              "events": 13,
              "counts": true
            }
          ]
        }

        """)
  }

  @Test func `a share is written to the sixth decimal`() throws {
    let figures = CommunityFigures.count(
      try CommunitySample.input(
        members: CommunitySample.members(7),
        events: CommunitySample.events(["2026-02-01T12:00 1001 bericht"])))
    let text = String(decoding: CommunityFile.document(figures).bytes, as: UTF8.self)
    #expect(text.contains("\n  \"rate\": 0.142857,\n"))
  }
}

import Domain

extension MemberRegister {
  func recover() throws(RegisterError) {}
}

/// Takes a result as if something were done with it: work whose result nobody takes might be left out by the
/// compiler.
@_optimize(none)
public func keep<Value>(_ value: Value) {}

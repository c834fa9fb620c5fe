//! Nothing leaves the machine.

#[cfg(all(target_os = "linux", target_env = "gnu"))]
use std::fs;

/// The program can't make a connection: it takes no function for that from the system. What it does take stands in its
/// file by name, each between two zero bytes.
#[test]
#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn the_program_asks_the_system_for_no_connection() {
    const ANY: [&str; 2] = ["write", "open64"];
    const NETWORK: [&str; 9] =
        ["socket", "socketpair", "connect", "bind", "listen", "accept4", "sendto", "sendmsg", "getaddrinfo"];
    let program = fs::read(env!("CARGO_BIN_EXE_opschaal")).unwrap();
    let names = program.split(|byte| *byte == 0).filter(|name| (4..12).contains(&name.len()));
    let (mut any, mut network) = (0, Vec::new());
    for name in names.filter_map(|name| str::from_utf8(name).ok()) {
        any += usize::from(ANY.contains(&name));
        network.extend(NETWORK.contains(&name).then_some(name));
    }
    assert!(any >= ANY.len(), "names of functions stand elsewhere by now");
    assert!(network.is_empty(), "{network:?}");
}

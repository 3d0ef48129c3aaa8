//! A data folder must be on a disk of this machine: over a network neither locks nor commits hold.

use std::path::Path;

use crate::storage::error::StorageError;

/// File systems that are on another machine, as Linux names them.
const NETWORK: [&str; 10] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "ceph",
    "lustre",
    "fuse.sshfs",
    "fuse.glusterfs",
];

/// Refuses a folder on a network drive, where the system tells.
pub fn of_this_machine(folder: &Path) -> Result<(), StorageError> {
    let folder = folder.canonicalize().map_err(StorageError::Folder)?;
    // Only Linux has the file; elsewhere the documentation says what must not be done.
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    match network(&mounts, &folder) {
        Some(kind) => Err(StorageError::NetworkDrive(kind.to_owned())),
        None => Ok(()),
    }
}

/// The kind of network drive that a folder is on: that of the deepest mount above it, the latest
/// of those when several are mounted on one another.
fn network<'a>(mounts: &'a str, folder: &Path) -> Option<&'a str> {
    let mut deepest = ("", 0);
    for line in mounts.lines() {
        let Some((front, back)) = line.split_once(" - ") else {
            continue;
        };
        let point = front.split(' ').nth(4).unwrap_or_default();
        let depth = Path::new(point).components().count();
        if folder.starts_with(point.replace("\\040", " ")) && depth >= deepest.1 {
            deepest = (back.split(' ').next().unwrap_or_default(), depth);
        }
    }
    NETWORK.contains(&deepest.0).then_some(deepest.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 1 8:1 / / rw - ext4 /dev/sda1 rw
30 22 0:40 / /data rw shared:5 - nfs4 server:/data rw
31 30 8:2 / /data/own\\040disk rw - xfs /dev/sdb1 rw
";

    #[test]
    fn the_deepest_mount_decides() {
        let kind = |folder: &str| network(MOUNTS, Path::new(folder));
        assert_eq!(kind("/var/lib/bestek"), None);
        assert_eq!(kind("/data/bestek"), Some("nfs4"));
        assert_eq!(kind("/data/own disk/bestek"), None);
        assert_eq!(kind("/database"), None);
    }

    #[test]
    fn a_folder_of_this_machine_is_taken() {
        of_this_machine(&std::env::temp_dir()).expect("a temporary folder is local");
    }
}

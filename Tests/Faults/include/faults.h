/// A library to be preloaded into a program (LD_PRELOAD), which lets what the program asks of the
/// disk go wrong at a chosen moment. It has no functions of its own; the environment steers it:
///
/// - FAULTS_COUNT=file: at the end, write there how often the disk was asked for something.
/// - FAULTS_KILL=n: at the n-th request the program is killed, a write half done.
/// - FAULTS_FULL=n: from the n-th request on the disk is full.

import TerminalSupport

/// A package so large that reading it takes long enough to be seen, made by a shell where it is needed.
enum LargePackage {
    /// More than the board reads before it appears, and so much that there is time to press a key.
    static var megabytes: Int {
        #if DEBUG
            10
        #else
            150
        #endif
    }

    /// Shell text before a program, that lets it read on a slow disk until `slow` is removed from its folder:
    /// what is seen in passing stands long enough, however fast or busy the machine is.
    static var slowly: String {
        "touch slow; LD_PRELOAD='\(TerminalSession.path(of: "libSlowDisk.so"))' "
    }

    /// Shell text that writes its tables into the current folder: about so many megabytes.
    static func shell(megabytes: Int = megabytes) -> String {
        """
        echo 'id,panel,title' >workstreams.csv; echo 'w,breakthroughs,Growth' >>workstreams.csv
        echo 'id,workstream,title,direction' >indicators.csv; echo 'i,w,Indicator of size,increase' >>indicators.csv
        awk 'BEGIN {
            print "indicator,date,reporter,value,source"
            for (row = 0; row < \(megabytes) * 14000; row++)
                printf "i,%d-%02d-%02d,reporter-%d,%d.5,the source of the figure in row %d\\n",
                    2000 + row % 20, 1 + row % 12, 1 + row % 28, row, row % 100, row
        }' >observations.csv

        """
    }
}

package org.chuanglian.platform.search.index;

import org.chuanglian.platform.search.SubjectIndex;

class ListedIndexTest extends SubjectIndexContract {

    @Override
    SubjectIndex empty() {
        return new ListedIndex(Institutions.CHONGQING);
    }
}

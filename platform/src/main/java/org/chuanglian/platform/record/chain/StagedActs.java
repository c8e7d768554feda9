package org.chuanglian.platform.record.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chuanglian.platform.record.Act;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The acts of one transaction until its commit; forgotten when it, or the part of it that they belong to, is undone. */
final class StagedActs implements TransactionSynchronization, Ordered {

    private final Object key;
    private final Consumer<List<Act>> chain;
    private final List<Act> acts = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new HashMap<>();

    /** @param key under which this is bound to the transaction */
    StagedActs(Object key, Consumer<List<Act>> chain) {
        this.key = key;
        this.chain = chain;
    }

    void add(Act act) {
        acts.add(act);
    }

    /** After everybody else, who may still write. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, acts.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
        // what was staged before this object existed cannot be undone here: there was nothing
        acts.subList(savepoints.getOrDefault(savepoint, 0), acts.size()).clear();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(key);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(key, this);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (!acts.isEmpty()) {
            chain.accept(acts);
        }
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }
}

package org.chuanglian.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the platform. */
@SpringBootApplication
public class Chuanglian {

    public static void main(String[] arguments) {
        SpringApplication.run(Chuanglian.class, arguments);
    }
}

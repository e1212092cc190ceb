package id.mumpuni.home.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.mumpuni.IntegrationTest;
import id.mumpuni.TestPeople;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
class CityNameTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    @Test
    @Transactional
    void withoutASettingThePagesCarryTheNameOfTheTopmostUnit() {
        var unit = people.unit("Pemerintah Kota Seruni");
        jdbc.sql("UPDATE work_unit SET sort_order = -1 WHERE id = ?")
                .param(unit)
                .update();
        assertThat(new CityName(jdbc, clock, " ").get()).isEqualTo("Pemerintah Kota Seruni");
    }

    @Test
    void theSettingComesFirst() {
        assertThat(new CityName(jdbc, clock, "Pemerintah Kota Melati").get()).isEqualTo("Pemerintah Kota Melati");
    }
}
